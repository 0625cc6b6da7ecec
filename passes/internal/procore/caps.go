package procore

// This file holds the caps on how much of a name is read.

const (
	// maxCompound is how long a word may be that is glued together of others: longer than any
	// that people write, such as procoreproductionsandboxurl. A longer one stays one word.
	maxCompound = 40
)
