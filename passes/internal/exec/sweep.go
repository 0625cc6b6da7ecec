package exec

// This file holds the two goes over a package: one to learn what is stored where, and one
// to see what becomes of it.
//
//	first go     the roots that store something are run; Stores has what ends up in which field
//	second go    all roots are run, and a field has what was stored there: this one is judged
//
// Without the first, a client's base would be unknown in each of its methods, and with it
// every URL; a finding needs both. If the second go comes upon something that the first should
// have seen, both are done once more, this time with all roots.

import (
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// Run runs a package: its start, then the roots that store something to learn what is stored
// where, then all roots to see what becomes of it. quiet are the roots that store nothing, as
// far as their text shows: one look at them is enough. The result depends on the order of
// roots and functions only, which is that of the files.
func Run(p *Program, roots []*ir.Func, quiet map[*ir.Func]bool) *outcome.Result {
	return run(p, roots, roots, quiet).finish()
}

// RunTests runs a package with its tests, when it was run without them: the first go has all
// roots, and in the second one only the tests are run. What the others do was found, and stands
// beside what tests do.
func RunTests(p *Program, roots []*ir.Func, quiet map[*ir.Func]bool, untried *outcome.Result) *outcome.Result {
	tests := slices.DeleteFunc(slices.Clone(roots), func(f *ir.Func) bool { return !f.Test })
	s := run(p, roots, tests, quiet)
	s.result.Add(untried)
	return s.finish()
}

// run learns from some roots, and judges others.
func run(p *Program, learnt, judged []*ir.Func, quiet map[*ir.Func]bool) *sweep {
	stores := learn(p, newStores(p.FieldHeaders), learnt, quiet)
	s := judge(p, stores, judged, quiet)
	if s.stale { // by the text of the functions, not all was to be seen
		stores = learn(p, s.stores.withoutValues(), learnt, nil)
		s = judge(p, stores, judged, nil)
	}
	return s
}

// learn runs the roots that store something, and returns what is stored then.
func learn(p *Program, known *Stores, roots []*ir.Func, quiet map[*ir.Func]bool) *Stores {
	s := &sweep{Program: p, stores: known.clone(), quiet: quiet, ways: newWays()}
	s.run(slices.DeleteFunc(slices.Clone(roots), func(f *ir.Func) bool { return quiet[f] }))
	s.stores.addSkipped()
	return s.stores
}

// judge runs all roots. What is stored where stands in known, which it does not change.
func judge(p *Program, known *Stores, roots []*ir.Func, quiet map[*ir.Func]bool) *sweep {
	s := &sweep{Program: p, stores: known.clone(), quiet: quiet, final: true}
	s.run(roots)
	return s
}

// A sweep is one go over a package.
type sweep struct {
	*Program
	stores *Stores // of this go: a copy
	quiet  map[*ir.Func]bool
	final  bool // what is stored is known, and is not learnt any more
	stale  bool // something was stored by a root of which that was not expected
	result outcome.Result
	seen   map[textUse]bool
	// concluded is how many requests of the result are of roots before this one.
	concluded int
	// crowded are the places that were set to many values since the last root.
	crowded map[outcome.Place]bool
	// addedTo are the places to which the last root added, and left is what there is in its memory.
	addedTo map[outcome.Place]bool
	left    *value.Heap
	ways    *ways // nil in the second go

	start        *value.Heap // what there is before a root is run
	startCells   int
	startChoices int
	nextCells    int // those of a root that read other packages' variables first, for the next one
	nextChoices  int
	filled       map[string]bool       // the init functions of other packages that were run
	halfFilled   map[string]bool       // the packages of which one was not run to its end
	steps        int                   // of all roots so far
	tested       int                   // of these, those of tests
	exhausted    map[limited]int       // how many roots ended within a function
	mayStore     map[*ir.Func][]string // what functions may set, of those that were asked for
	makers       map[*ir.Func]int      // in how many roots a function made requests, that came to their end
	unset        map[string]bool       // fields and types of which calls that were not run may set or make more
	sendings     int
}

// A textUse tells the texts of a result apart.
type textUse struct {
	use  outcome.Use
	name string
	text string
}

// run runs the package's start, and then roots. If the steps of one are used up in the first go,
// there may be more values in any field than are known.
func (s *sweep) run(roots []*ir.Func) {
	s.seen, s.crowded, s.addedTo = make(map[textUse]bool), make(map[outcome.Place]bool), make(map[outcome.Place]bool)
	s.begin()
	var unfinished []*ir.Func
	tests := 0
	for _, f := range roots {
		if f.Test {
			tests++
		}
	}
	for _, f := range roots {
		if s.stale {
			return // another sweep, which knows better, takes the place of this one
		}
		if s.repeats(f) {
			continue
		}
		done := s.runShare(f, len(roots)-tests, tests)
		s.thinOut()
		s.cleanUp()
		s.noteWays(f, done)
		if !done {
			unfinished = append(unfinished, f)
		}
	}
	if len(unfinished) > 0 && !s.final {
		s.stores.unfinished = s.MayStore(unfinished)
	}
	if len(s.unset) > 0 {
		if s.stores.unfinished == nil {
			s.stores.unfinished = make(map[string]bool)
		}
		maps.Copy(s.stores.unfinished, s.unset)
	}
}

// runShare runs a root for its share of the steps of a package with so many others and so many
// tests, and names it in Capped if these are used up.
func (s *sweep) runShare(f *ir.Func, others, tests int) (done bool) {
	limit := 0
	if f.Test {
		limit = min(maxSteps, max(maxTests-s.tested, maxTests/tests))
	} else {
		limit = min(maxSteps, max(maxTotal-s.steps, maxShared/others))
	}
	r := s.newRun(f)
	r.budget.limit = limit
	for ; r != nil; r = r.again(limit) {
		if r.runRoot() {
			return true
		}
	}
	if limit < maxSteps {
		s.note(outcome.StepsOfPackage)
	}
	s.result.Capped = append(s.result.Capped, f.Name)
	return false
}

// begin runs the initialization of the package's variables, and its init functions. What it
// leaves lies below every run. Package variables of other packages that fields refer to are
// read in that place, too, so that they exist only once.
func (s *sweep) begin() {
	s.start, s.filled, s.halfFilled = &value.Heap{}, make(map[string]bool), make(map[string]bool)
	r := s.newRun(nil)
	r.heap, r.changes = s.start, s.start.Count()
	r.act = &activation{fn: &ir.Func{Pkg: s.Path}, frame: &value.Frame{Vars: map[ir.Slot]*value.Cell{}}, fork: r.fork()}
	r.global(clients.DefaultClient) // a field may hold it since before this run
	for _, n := range s.Inits {
		r.exec(n)
	}
	for _, name := range sortedNames(s.stores.variables) {
		if !strings.HasPrefix(name, s.Path+".") {
			r.global(name) // another package's, which what was learnt may refer to
		}
	}
	r.settleAll()
	for _, f := range s.Funcs {
		if f.IsInit() {
			r.invoke(f, nil, nil, value.Call{Name: f.Name})
		}
	}
	r.finish(nil)
	s.startCells, s.startChoices = r.cells, r.choices
	s.steps += r.budget.steps
	work.Add(r.budget.steps)
}

// runRoot runs a function as somebody outside the package may call it: with symbols for
// what it is given. It reports whether that came to its end.
//
//	// Have: func Get(c *Client, paths ...string) error
//	// Want: Get({parameter p.Get#0}, {parameter p.Get#1}...)
func (r *Machine) runRoot() bool {
	f := r.root
	args := make([]value.Value, len(f.Params))
	for i := range f.Params {
		args[i] = value.Param(f.Name, i)
	}
	if f.Variadic {
		n := len(args) - 1
		args[n] = value.Spread{List: args[n]}
	}
	out := r.invoke(f, nil, r.pack(f, args), value.Call{Name: f.Name, Pos: int(f.Pos), Outside: true})
	r.finish(out)
	steps := r.budget.steps + r.inTheEnd/endedPerStep
	r.left = r.heap.Root(r.start)
	r.forgetSources()
	r.sweep.steps += steps
	if f.Test {
		r.tested += steps
	}
	work.Add(r.budget.steps)
	if r.budget.usedUp() {
		return false
	}
	r.noteMakers()
	return true
}

// looked notes how much of the heap is looked at when all was run, which takes steps of the package and
// none of the root.
func (r *Machine) looked(n int) {
	r.inTheEnd += n
	work.Add(n)
}

// finish sorts what was found by where it stands.
func (s *sweep) finish() *outcome.Result {
	s.result.FieldHeaders = s.stores.headers
	texts := s.result.Texts
	sort.SliceStable(texts, func(i, j int) bool { return texts[i].Text.FirstPos() < texts[j].Text.FirstPos() })
	return &s.result
}
