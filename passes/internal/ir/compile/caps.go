package compile

// This file holds the caps of the compiler.

const (
	// maxLiteral bounds how much of a literal list or map is looked at. Tables that people
	// write are shorter; longer ones are data, made by programs. It is more than a list or map
	// holds when it is run, which knows then that there is more.
	maxLiteral = 512

	// maxPieces bounds of how many literals a constant is put together; what comes after
	// is unknown. It is as many pieces as a text may have when it is run.
	maxPieces = 64
)

// These are not counted when they are reached: what lies beyond is an index that is not known, like most.
const (
	// maxSum bounds how deep sums lie within each other in an index. People write ms[len(ms)-1-i],
	// which is two.
	maxSum = 4
)
