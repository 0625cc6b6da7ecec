// Package wire names what goes over the wire.
package wire

// Header names.
const (
	Company   = "Procore-Company-Id"
	requestID = "X-Request-Id"
)

// RequestID is the header with the id that support asks for.
func RequestID() string { return requestID }
