package traffic

// This file holds the caps on how far values are followed.

const (
	// maxRounds ends what does not settle. Chains of helpers that hand a value on are shorter:
	// a round follows one at least a call further.
	maxRounds = 12
)
