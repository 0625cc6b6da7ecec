package legacyhost

// This file holds the caps on what is read of embedded files.

const (
	// maxValue is the length up to which a value is a setting: a longer one is a document inside
	// the file.
	maxValue = 1 << 15
)
