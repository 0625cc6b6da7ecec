package request

// This file holds the caps on how much is run. Reaching one widens what follows to
// unknown; it never makes a finding.

const (
	// maxUnroll is how many elements a loop is run for, one by one.
	maxUnroll = 40
	// maxDepth is how many calls deep a root is followed. Requests are built up to six
	// calls below the function that something outside calls.
	maxDepth = 14
)
