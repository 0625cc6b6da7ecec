package inventory

// This file holds the caps on what a row says.

// These are not counted when they are reached: a row says enough.
const (
	// maxOther is how many addresses are named of a request that is none to the API. They explain
	// why it is none, which two or three do; a loop may give it forty.
	maxOther = 3
)
