package resourceid

// This file holds the caps on what is tried for a fix.

const (
	// maxAlone is how many fixes of a package are tried one by one. Each try checks the types of
	// the whole package; with more of them, only what is right by itself is fixed.
	maxAlone = 24
)
