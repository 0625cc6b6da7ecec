package exec

// This file holds the caps on how much is run. Reaching one widens what follows to
// unknown, of which nothing is reported; it never makes a finding.
//
// They were chosen on a corpus of programs that call Procore, a module of 150 files and
// the standard library, so that what people write stays far below them and a program
// made to be slow ends in seconds.

const (
	// maxSteps is how many operations are run for one root, with all that it calls. The
	// largest handlers of the corpus take some 5,000.
	maxSteps = 60_000
	// maxTotal is the same for all roots of a package: some seconds. Roots that come when
	// others have used it up share maxShared: of two thousand, each can make a request and send it
	// through a client of a few layers.
	maxTotal  = 4_000_000
	maxShared = 2_000_000
	// minSteps are left to a root that is not expected to come to its end: enough to see where its
	// request goes.
	minSteps = 1_000
	// maxTests is maxTotal, and what they share, for its tests. A client has several for each of its
	// methods, which send to a server of their own.
	maxTests = 1_000_000
	// maxAbroad is how many of the steps a function of another package may take in a root that
	// had used them up. A route takes a router some 5,000.
	maxAbroad = 2_000
	// maxDepth is how many calls deep a root is followed. Requests are built up to six
	// calls below the function that something outside calls, and each layer of
	// middleware on the way to the network takes two more.
	maxDepth = 18
	// maxLayers is how many calls of one method or literal on values of their own may be
	// in progress: the layers of middleware of one type. Programs have two to five.
	maxLayers = 8
	// maxNesting is how deep calls of function values may lie within each other, those
	// that the table describes included, which maxDepth does not count; maxSending is the
	// same for clients that send through others. Both are far above what maxDepth allows
	// a program that ends.
	maxNesting = 60
	maxSending = 30
	// maxSupposed is how deep functions that unseen code may call are run within each other.
	maxSupposed = 2
	// maxUnroll is how many elements a loop is run for, one by one.
	maxUnroll = 40
	// maxHanded is how many functions of a root that nobody called are run by
	// themselves.
	maxHanded = 64
	// maxInstances is how many of them may be one function, on values of their own.
	maxInstances = 8

	// maxStored is how many values one field is known to be set to. A field with more is
	// one of everybody's: an id, a name, an error.
	maxStored = 40

	// maxTransplant is how deep a value is copied into another run, and
	// maxTransplanted how many parts of it. Cells are copied when they are asked for,
	// which is why few values come near either.
	maxTransplant   = 12
	maxTransplanted = 4_000
	// maxFrames is how many functions around a function literal go along with it.
	maxFrames = 10

	// maxWalk is how many parts of a value are visited to find the requests in it.
	maxWalk = 20_000

	// maxClients is how many clients and round trippers a request is followed through,
	// one within another.
	maxClients = 6
	// maxEmbedded is how many embedded fields down a method is looked for.
	maxEmbedded = 4
	// maxLeaves is how many fields with addresses a configuration has whose environments are
	// compared: each may come with others of all the rest. Configurations have two to five; Procore
	// has not as many hosts.
	maxLeaves = 64
	// maxBases is how many addresses a value is known to be made of by unseen code.
	maxBases = 4
)

// These are not counted when they are reached: they say what something costs, when work is spared, or what counts as
// one thing.
const (
	// joinedPerStep is how many values that are looked at where paths meet take as long as an
	// operation.
	joinedPerStep = 6
	// lookedPerStep is the same for cells that are looked at for one list, and for fields that are
	// copied; piecesPerStep for the pieces of texts, which are also compared.
	lookedPerStep = 60
	piecesPerStep = 10
	// endedPerStep is the same for what is looked at when all of a root was run.
	endedPerStep = 10
	// minSummary is how many operations a call takes that is summarized, minSummarized how many
	// a root has taken before summaries spare it any: all but a program's largest functions
	// are run call by call. maxSummaries is how many a function has.
	minSummary    = 30
	minSummarized = 8_000
	maxSummaries  = 32
	// minSpared is how many operations a root has taken before calls are not run in which nothing
	// matters for requests.
	minSpared = 8_000
	// maxExhausted is how many roots end within a function before it is taken for one that no
	// root comes to the end of. Those that end for that count as roots whose steps were used up.
	maxExhausted = 5
	// maxRuns is how often a root that other packages took the steps of is run again: once for what
	// it calls before it ended, and once for what it calls then, such as the server that listens.
	maxRuns = 2
	// maxRepeated is how many roots in a row that store by the same functions store nothing new
	// before the others are taken for the same.
	maxRepeated = 10
	// maxMakers is how many literals of one type are told apart, so that the fields of an
	// object come from the same one. Of a table with more rows, fields of two rows may meet.
	maxMakers = 8
	// storedDepth is how deep requests are looked for in what is stored in a field: as deep as
	// a client keeps one. One that lies deeper counts as kept by nobody.
	storedDepth = 2
	// maxConfiguration is how many structs within one another make one configuration.
	maxConfiguration = 2
	// maxGiven is how deep addresses and functions are looked for in what unseen code is given: in
	// a configuration, and in what it is made of. Whatever a request was made for leads to that
	// one's address, which is nothing that the code is given.
	maxGiven = 3
	// maxApart is how many values of a field are told apart without a look at whether some are
	// alike, and maxSetByRoot how many there may be at all before that look. Clients that set a
	// field in each method have some 200.
	maxApart     = 12
	maxSetByRoot = 160
)
