package reach

// This file holds the caps of this package. Sizes are in nodes of the engine's language.

const (
	// maxAliases is how many variables, fields and parts are followed to where a value
	// comes from. Code that people write has fewer than ten. A cycle of variables has no
	// end, and counts as none that was reached.
	maxAliases = 20

	// maxTransitive is how many bytes a fact holds of other packages, when they were made small. One of a package whose
	// functions make a client with hundreds of methods holds nothing: half of a package
	// would be worse than none.
	maxTransitive = 256 << 10
)

// These are not counted when they are reached: they tell small functions, which go along with those that call them,
// from large ones, which go along for reasons of their own.
const (
	// maxHelper is the size of a function up to which it goes along with one that calls
	// it, and up to which it is taken for one that only returns what it reads.
	maxHelper = 150

	// maxWays is how many functions a root may lead to that is compared with others by those that store.
	maxWays = 400

	// minIdle is how many nodes a function has, with all that it calls, that is not run if nothing in
	// it matters, and maxIdle how many functions it may call.
	minIdle = 30
	maxIdle = 300

	// maxTextHelper is the size of a function that only hands a text on, as
	// getenv(key, fallback) does, and maxTextJoin that of one that puts texts together.
	maxTextHelper = 30
	maxTextJoin   = 60
)
