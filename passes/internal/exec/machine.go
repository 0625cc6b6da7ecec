package exec

// This file holds the machine that runs one root function.

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// A Machine executes one root function, with all that it calls, on symbols for what it
// is given.
type Machine struct {
	*sweep
	root         *ir.Func
	heap         *value.Heap
	changes      *int // to the heap so far
	summaries    map[*ir.Func][]summary
	act          *activation
	chain        []value.Call
	choices      int
	cells        int
	steps        int
	waited       int // how often a channel was found empty
	limit        int // of steps
	symbols      map[string]*value.Cell
	transplanted map[string]value.Value
	urls         []*value.Cell
	literals     []*value.FuncValue
	called       map[*ir.Func]bool
	origins      []*value.Origin
	escaped      map[*value.Cell]Place
	storedIn     map[*value.Origin][]string   // the fields that a request was put into
	sentAs       map[*value.Origin][]*Request // the sendings of a request and of its copies
	pos          token.Pos                    // of the last node of this package that was run
	// objChoices names, for each symbol, the choice of the literal that made it.
	objChoices    map[string]int
	passedClients map[*value.Cell]value.Call
	yields        []*[]pair                // of the iterators in progress
	written       map[string]bool          // package variables that were set
	givenTo       map[string][]*value.Text // the addresses that unseen methods gave a receiver
	sentCount     int
	skipping      int         // depth of the paths that are left out
	sending       int         // depth of the send in progress
	nesting       int         // depth of the calls of function values in progress
	client        value.Value // the outermost of the send in progress
	sentAt        token.Pos   // where that send is
	lost          bool        // it is not known any more who else got hold of requests
}

// newRun makes a machine for a root, on top of what the start of the package left.
func (s *sweep) newRun(f *ir.Func) *Machine {
	heap := s.start.Push()
	return &Machine{
		sweep: s, root: f, heap: heap, changes: heap.Count(), summaries: make(map[*ir.Func][]summary),
		symbols: make(map[string]*value.Cell), transplanted: make(map[string]value.Value),
		called: make(map[*ir.Func]bool), escaped: make(map[*value.Cell]Place),
		storedIn: make(map[*value.Origin][]string), sentAs: make(map[*value.Origin][]*Request), objChoices: make(map[string]int), passedClients: make(map[*value.Cell]value.Call), written: make(map[string]bool), givenTo: make(map[string][]*value.Text),
		cells: s.startCells, choices: s.startChoices, limit: maxSteps,
	}
}

// newCell makes a cell that holds a value.
func (r *Machine) newCell(typ string, v value.Value) *value.Cell {
	r.cells++
	c := &value.Cell{ID: r.cells, Type: typ}
	r.heap.Add(c, v)
	return c
}

// choice numbers a branch.
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
	base   *value.Heap // the heap at the call
	mark   int         // the cells there were before
	exits  []exit
	defers []*ir.Node
	// waiting are goroutines that it started, and that found a channel empty.
	waiting []func()
	resumed bool
	loops   []*loop
}

type exit struct {
	vals []value.Value
	diff map[*value.Cell]value.Value
}

// branch runs f on a layer of its own and returns what it changed; ok is false when
// the path ended.
func (r *Machine) branch(f func() bool) (diff map[*value.Cell]value.Value, ok bool) {
	base := r.heap
	r.heap = base.Push()
	dead := f()
	diff = r.above(base)
	r.heap = base
	return diff, !dead
}

// above collects what was changed since base. To copy it counts as work: a function that returns
// after each of its calls would take time with the square of their number.
func (r *Machine) above(base *value.Heap) map[*value.Cell]value.Value {
	diff := r.heap.Above(base)
	r.steps += len(diff) / joinedPerStep
	work.Add(len(diff))
	return diff
}

// load is the content of a cell. That of one which comes from another run is copied
// when it is first asked for: most of it never is.
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

// join continues with what may be there after any of the paths.
func (r *Machine) join(id, mark int, paths []map[*value.Cell]value.Value) {
	r.steps += r.heap.Join(id, mark, paths) / joinedPerStep
}
