package hosts

// This file holds the caps on what is read of an address, and of the code around it.

const (
	// maxPath is how long a path may be. What comes behind that is not known: no server takes
	// longer addresses, and a text of nothing but addresses, with nothing between them, would
	// be read to its end for each.
	maxPath = 8 << 10
	// maxOuter and maxInner are how many nodes around a literal are remembered of those further
	// out and of those further in. The first operand of 5,000 lies 5,000 levels deep, the second
	// one less: to remember all would take memory with the square of their number.
	maxOuter = 100
	maxInner = 200
)

// These are not counted when they are reached: they say how far something is looked for.
const (
	// maxStatement is how many bytes before and behind a text in an SQL statement are read.
	maxStatement = 1_000
	// maxSum is how many operands of a sum are read.
	maxSum = 50
)
