package value

// This file holds the caps on what a value may grow to. Reaching one widens the value
// to unknown, of which nothing is reported; it never makes a finding.
//
// They were chosen on a corpus of programs that call Procore, a module of 150 files and
// the standard library: each is several times what the programs there need, and small
// enough that a package of nothing but branches ends within a second.

const (
	// MaxAlternatives is how many values an expression may have. Code that chooses a host by
	// environment, region and test has some six, times a path with two or three.
	MaxAlternatives = 24
	// maxParts is how many pieces a text may have. URLs have up to ten; what has more is
	// a page or a query that a loop puts together.
	maxParts = 64
	// maxElems is how many elements a map or list may hold: tables of environments have
	// up to thirty.
	maxElems = 64
	// maxOpens is how many unknown sources a map or list remembers. One is enough to
	// know that not all is known; the others tell whose callers decide.
	maxOpens = 12
	// maxMarks is how many functions a map remembers that got hold of it, for the
	// setters that a user names.
	maxMarks = 12
	// maxHooks is how many hooks a client may have.
	maxHooks = 12
	// maxPattern is how long a regular expression may be that is followed, in bytes. Those of
	// addresses and paths have fewer than a hundred.
	maxPattern = 1000
	// maxNesting is how many fields of fields a symbol may go down.
	maxNesting = 8
)

// These are not counted when they are reached: beyond them, alternatives are told apart less well. Where that could
// join a host of one arm with a path of another, [InsteadOf] says so.
const (
	// maxGuard is how many choices an alternative remembers: those of the last branches,
	// which is where the parts of one URL are chosen.
	maxGuard = 8
	// maxArms is how many arms of one branch an alternative may be of.
	maxArms = 64
	// maxTimes is how often a value may stand among others, under guards of its own.
	maxTimes = 4
	// maxEqual is how deep structs are compared. What is deeper counts as different,
	// and makes an alternative more.
	maxEqual = 3
	// comparedPerLook is how many alternatives are compared in the time that a value is looked at in.
	comparedPerLook = 4
	// maxPrinted is how deep values are printed within values: a line that people read.
	maxPrinted = 3
	// maxLook is how many parts of a value are looked at to tell whether it is like another. A
	// client of its own with options and headers has some 60.
	maxLook = 300
)
