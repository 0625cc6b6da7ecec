package exec

// This file holds the machine that runs one root function.
//
// It has a heap of layers, a stack of calls and a list of the requests that were made. A
// branch runs on a layer of its own, so that what one arm does is not there in the other:
//
//	// Have: req.Header = a; if old { req.Header = b }
//	// Want: below, the header is a; on the arm's layer it is b; after the if, one of a | b

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// A Machine executes one root function, with all that it calls, on symbols for what it
// is given.
type Machine struct {
	*sweep
	root *ir.Func
	// heap is the layer that is written to at the moment: [Machine.branch] and
	// [Machine.invoke] push one and take it away again.
	heap      *value.Heap
	holds     value.Guard // what is known of choices on the path at hand, within the call at hand
	changes   *int        // to the heap so far
	summaries map[*ir.Func][]summary
	act       *activation
	// chain is the way from the root to the function that is run. A request keeps a copy, from
	// which a rule takes the place in this package that a finding names.
	chain []value.Call
	// choices and cells are the numbers given out last. Both only grow: a guard compares the
	// numbers of choices, and a cell whose number is above a mark was made after it.
	choices int
	cells   int
	budget  budget
	waited  int // how often a channel was found empty
	// symbols are the cells that symbols point to, by the id of the symbol: two reads of one
	// field of one parameter must find the same request.
	symbols map[string]*value.Cell
	// transplanted is what fields were found to hold, by the id of their symbol; nil while
	// that is being found out.
	transplanted map[string]value.Value
	// transplants are those of this root; see [Machine.forgetSources].
	transplants []*transplanter
	// urls are the addresses that were parsed. What they are in the end counts as formed,
	// since a program may put one together by its fields: u.Host = "app.procore.com".
	urls     []*value.Cell
	urlTexts map[*value.Object]value.Value // the texts of addresses, which do not change
	// handed are the functions that were evaluated, called those that were run. The others are run
	// at the end: something outside may call them.
	handed        []handed
	called        map[callee]bool
	withoutHanded bool                 // methods among them are not run, since that took too long
	lent          map[*value.Cell]bool // what others have by then; nil before
	made          map[*ir.Func]bool    // functions that made requests; true where no condition left them out
	// origins are the requests that were made, escaped the cells of those that went where they
	// cannot be followed. The first cut of them were made on paths that ended before the function did.
	origins  []*value.Origin
	cut      int
	escaped  map[*value.Cell]outcome.Place
	channels map[*value.Cell]string               // the fields that channels were put into
	storedIn map[*value.Origin][]string           // the fields that a request was put into
	sentAs   map[*value.Origin][]*outcome.Request // the sendings of a request and of its copies
	pos      token.Pos                            // of the last node of this package that was run
	// objChoices names, for each symbol, the choice of the literal that made it.
	objChoices    map[string]int
	passedClients map[*value.Cell]value.Call
	leavesIn      map[within]outcome.Configuration // of structs in memory that does not change any more
	holders       func() map[*value.Cell]int       // of pointers; nil but while the heap is looked at
	inTheEnd      int                              // how much of the heap was looked at when all was run
	yields        []*[]pair                        // of the iterators in progress
	written       map[string]bool                  // package variables that were set
	givenTo       map[string][]*value.Text         // the addresses that unseen methods gave a receiver
	sentCount     int
	skipping      int         // depth of the paths that are left out
	supposing     int         // depth of the calls that unseen code may make
	sending       int         // depth of the send in progress
	nesting       int         // depth of the calls of function values in progress
	client        value.Value // the outermost of the send in progress
	sentAt        token.Pos   // where that send is
	lost          bool        // it is not known any more who else got hold of requests
}

// newRun makes a machine for a root, on top of what the start of the package left. The layer
// of the start lies below and is shared: a root must find what init functions set, and must
// not see what another root did.
func (s *sweep) newRun(f *ir.Func) *Machine {
	heap := s.start.Push()
	s.startCells, s.startChoices = max(s.startCells, s.nextCells), max(s.startChoices, s.nextChoices)
	return &Machine{
		sweep: s, root: f, heap: heap, changes: heap.Count(), summaries: make(map[*ir.Func][]summary),
		symbols: make(map[string]*value.Cell), transplanted: make(map[string]value.Value),
		called: make(map[callee]bool), escaped: make(map[*value.Cell]outcome.Place),
		channels: make(map[*value.Cell]string), storedIn: make(map[*value.Origin][]string), sentAs: make(map[*value.Origin][]*outcome.Request), objChoices: make(map[string]int), passedClients: make(map[*value.Cell]value.Call), written: make(map[string]bool), givenTo: make(map[string][]*value.Text),
		budget: newBudget(), cells: s.startCells, choices: s.startChoices,
	}
}

// newCell makes a cell that holds a value. That is a new thing, not a change: summaries of
// calls that were made before it still hold.
func (r *Machine) newCell(typ string, v value.Value) *value.Cell {
	r.cells++
	c := &value.Cell{ID: r.cells, Type: typ}
	r.heap.Add(c, v)
	return c
}

// choice numbers a branch. The number stands in the guards of what its arms leave. Numbers
// grow as a run goes on, which keeps guards sorted.
//
//	// Have: if old { host = "https://b" }
//	// Want: host is one of "https://b", when choice 7 took arm 0 | "https://a", when it took arm 1
func (r *Machine) choice() int {
	r.choices++
	return r.choices
}

// An activation is one call in progress.
type activation struct {
	fn     *ir.Func
	frame  *value.Frame
	caller *activation
	args   []value.Value
	chain  []value.Call // that of the machine, for those who keep it; nil before it was asked for
	// What lies above the heap at the call, or has a higher number than the last cell then, is the
	// call's own, and is gone unless a result or something older leads to it.
	fork
	// exits has one for each return that was reached; on its path the function ends there,
	// while the other paths go on. Where none is, as in most servers' main, it has where the
	// last path ended: those who were given functions call them until then.
	//
	//	// Have: http.HandleFunc("/", list); log.Fatal(http.ListenAndServe(":80", nil))
	exits []exit
	// defers are the deferred calls, in the order of their statements.
	defers []func()
	// waiting are goroutines that it started, and that found a channel empty.
	waiting []func()
	// resumed says that some of them were run once more. Such a call did more than its body
	// says, and is not summarized.
	resumed bool
	// loops are those in progress, the innermost last: break and continue look for theirs
	// here.
	loops []*loop
}

// An exit is one path on which a function returned: what it returned, and what it changed.
type exit struct {
	vals []value.Value
	path
}

// load is the content of a cell. That of one which comes from another run is copied when it is
// first asked for: most of it never is. The copy goes to the root of this run, below all
// branches: it was there before any of them.
func (r *Machine) load(c *value.Cell) value.Value {
	v := r.heap.Get(c)
	if v == nil && c.Lazy != nil {
		f := c.Lazy
		c.Lazy = nil
		v = f()
		r.heap.Root(r.start).Set(c, v)
	}
	return v
}

// copied counts the fields of a struct that is copied, since one of them is set: a client of a
// thousand services is copied a thousand times.
func (r *Machine) copied(fields int) {
	r.budget.steps += fields / lookedPerStep
}
