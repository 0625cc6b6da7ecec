package embedded

// This file holds the caps on what is read of embedded files: a program that embeds more embeds
// data.

const (
	// maxFiles is how many files of the kind that is looked for are read under one variable.
	// Programs embed up to some twenty settings, or migrations of a few years.
	maxFiles = 200
	// maxEntries is how many files of any kind a variable's patterns are tried on. A web page
	// with its images has a thousand.
	maxEntries = 10_000
	// MaxSize is how many bytes a file may have.
	MaxSize = 1 << 20
)
