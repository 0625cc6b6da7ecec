package headerfix

// This file holds the caps on what is looked at for a fix. Where one is reached, there is none.

const (
	// maxLooked is how many bytes of functions the fixes of a package may look at, and that
	// of names in its scope: each fix asks what its whole function does. Programs with a hundred
	// findings need a hundredth.
	maxLooked = 24 << 20
	// maxCollected is how many variables, one made of the other, lie between a request and what
	// it is made of. In the corpus there are up to three: body, params, the parameter itself.
	maxCollected = 5
)
