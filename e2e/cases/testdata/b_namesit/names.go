package fetch

// Errors that people see.
const (
	errClosed = "procore closed the connection"
	errBusy   = "busy"
)
