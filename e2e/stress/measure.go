package main

// This file holds how the rules are run with the gate forced open, and what that costs.

import (
	"bytes"
	"fmt"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"runtime/pprof"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/mprlint/mprlint/passes"
	"github.com/mprlint/mprlint/passes/companyid"
	"github.com/mprlint/mprlint/passes/inventory"
)

// A Cost is what the rules did with a package.
type Cost struct {
	Package string
	Time    time.Duration // of all cores
	Peak    uint64        // bytes of heap at the worst moment, above those before
	Work    int64         // units, as passes.Work counts them
	Reports []string      // of the rules; what the inventory lists is none
	Panics  []string      // those that the engine caught, too
	Caps    string
}

// String is a line of the table.
func (c *Cost) String() string {
	return fmt.Sprintf("%8.2fs %6d MiB %12d %3d %s %s", c.Time.Seconds(), c.Peak>>20, c.Work, len(c.Reports), c.Package, c.Caps)
}

// A meter runs the rules and writes down what each package costs.
type meter struct {
	rules []*analysis.Analyzer
	costs map[string]*Cost
	mu    sync.Mutex
	asIs  bool          // the gate is not forced open
	limit time.Duration // of CPU, for a rule and a package; none where it is 0
}

// current is the meter that measures. The rules are the process's own and are made to be
// measured once: a second time, what they report would go to the first meter.
var current *meter

// suite is the rules, and the list of what a package does with Procore, as a run by hand and the
// report ask for them.
var suite = sync.OnceValue(func() []*analysis.Analyzer {
	rules := passes.All()
	return append(rules, inventory.New(companyid.Analyzer, inventory.Options{After: rules}))
})

// newMeter takes the rules of the suite, and makes them and all that they require look at
// every package, and go on after a panic and in a package that does not compile. It measures
// until the next one is made.
func newMeter() *meter {
	current = &meter{rules: suite(), costs: make(map[string]*Cost)}
	measureAll()
	return current
}

// measureAll has the current meter measure each rule, and all that it requires.
var measureAll = sync.OnceFunc(func() {
	seen := make(map[*analysis.Analyzer]bool)
	var wrap func(a *analysis.Analyzer)
	wrap = func(a *analysis.Analyzer) {
		if seen[a] {
			return
		}
		seen[a] = true
		for _, r := range a.Requires {
			wrap(r)
		}
		run := a.Run
		a.RunDespiteErrors = true
		a.Run = func(pass *analysis.Pass) (any, error) { return current.measured(pass, run) }
	}
	for _, a := range suite() {
		wrap(a)
	}
})

// forced is what the engine reads behind the end of each file, which opens its gate.
const forced = "\n// api.procore.com\n"

// trouble is what the engine tells of its own state.
type trouble interface {
	Mistake() error
	Reached() string
}

// measured runs one pass over one package, and adds up what it costs.
func (m *meter) measured(pass *analysis.Pass, run func(*analysis.Pass) (any, error)) (result any, err error) {
	c := m.of(pass.Pkg.Path())
	p := *pass
	if strings.HasPrefix(pass.Analyzer.Name, "mpr") && !m.asIs {
		p.ReadFile = func(name string) ([]byte, error) {
			text, err := pass.ReadFile(name)
			return append(bytes.Clone(text), forced...), err
		}
	}
	p.Report = func(d analysis.Diagnostic) {
		if pass.Analyzer.Name == inventory.Name {
			return
		}
		c.Reports = append(c.Reports, fmt.Sprintf("%s: %s [%s]", pass.Fset.Position(d.Pos), d.Message, pass.Analyzer.Name))
	}
	defer m.watch(pass)()
	work, cpu, peak := passes.Work(), processTime(), watchHeap()
	defer func() {
		c.Work += passes.Work() - work
		c.Time += processTime() - cpu
		c.Peak = max(c.Peak, peak())
		if r := recover(); r != nil {
			c.Panics = append(c.Panics, fmt.Sprintf("%s: %v\n%s", pass.Analyzer.Name, r, debug.Stack()))
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	result, err = run(&p)
	if t, ok := result.(trouble); ok {
		c.leftOut(t.Reached())
		if e := t.Mistake(); e != nil {
			c.Panics = append(c.Panics, e.Error())
		}
	}
	c.leftOut(passes.LeftOut())
	return result, err
}

// watch ends the process when a pass takes more of the cores than the limit, and prints where it
// is. A pass can't be stopped. The function that it returns ends the watch.
func (m *meter) watch(pass *analysis.Pass) (done func()) {
	if m.limit == 0 {
		return func() {}
	}
	start, stop := processTime(), make(chan bool)
	go func() {
		for tick := time.Tick(time.Second); ; {
			select {
			case <-stop:
				return
			case <-tick:
			}
			if processTime()-start < m.limit {
				continue
			}
			fmt.Printf("TIMEOUT: %s takes over %v for %s\n", pass.Analyzer.Name, m.limit, pass.Pkg.Path())
			pprof.Lookup("goroutine").WriteTo(os.Stdout, 1)
			pprof.StopCPUProfile() // keeps what is known so far
			os.Exit(1)
		}
	}()
	return func() { close(stop) }
}

// leftOut notes what caps left out.
func (c *Cost) leftOut(what string) {
	if what != "" {
		c.Caps = strings.TrimPrefix(c.Caps+", "+what, ", ")
	}
}

// of is the cost of a package so far. A package and the same with its tests are one.
func (m *meter) of(path string) *Cost {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.costs[path]
	if c == nil {
		c = &Cost{Package: path}
		m.costs[path] = c
	}
	return c
}

// run runs the rules over packages and what they import, one after another.
func (m *meter) run(pkgs []*packages.Package) error {
	_, err := checker.Analyze(m.rules, pkgs, &checker.Options{Sequential: true})
	return err
}

// processTime is what the process took of all cores so far.
func processTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// watchHeap looks at the size of the heap from time to time until the function is called that it
// returns, which says how far it grew.
func watchHeap() (peak func() uint64) {
	before, most, stop, stopped := heap(), uint64(0), make(chan bool), make(chan bool)
	go func() {
		defer close(stopped)
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				most = max(most, heap())
			case <-stop:
				return
			}
		}
	}()
	return func() uint64 {
		close(stop)
		<-stopped
		if most = max(most, heap()); most < before {
			return 0
		}
		return most - before
	}
}

// heap is the size of all objects on the heap.
func heap() uint64 {
	s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}
