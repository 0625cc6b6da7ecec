package hostfix

// This file holds the caps on how far a text is followed for a fix. Where one is reached, there is
// none.

const (
	// maxFollowed is how deep constants and calls lie within one another that a text is put
	// together of. Concatenations lean to the left, so that one of 20 operands is as deep; hosts
	// are cut up into up to five.
	maxFollowed = 20
	// maxNames is how many names stand for one another on the way from a piece to the host that
	// it goes into. Programs have up to three: a label, a host, a base.
	maxNames = 10
)
