package main

import (
	"fmt"
	"go/token"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"golang.org/x/tools/go/packages"
)

// sizes are three sizes of each program, the last of which has up to a megabyte. Those of
// deepEmbed are small because Go's own type checker takes long for them.
var sizes = map[string][3]int{
	"callchain":    {2500, 5000, 10000},
	"callers":      {1000, 2000, 4000},
	"chained":      {500, 1000, 2000},
	"constchain":   {1000, 2000, 4000},
	"constconcat":  {1250, 2500, 5000},
	"constdouble":  {20, 40, 80},
	"deepembed":    {250, 500, 1000},
	"deepfield":    {5000, 10000, 20000},
	"deepif":       {2000, 4000, 8000},
	"elseif":       {1000, 2000, 4000},
	"embedded":     {500, 1000, 2000},
	"embedclients": {500, 1000, 2000},
	"generics":     {250, 500, 1000},
	"globals":      {1000, 2000, 4000},
	"headers":      {1000, 2000, 4000},
	"hostmap":      {3000, 6000, 12000},
	"hosts":        {5000, 10000, 20000},
	"hugeswitch":   {4000, 8000, 16000},
	"ignores":      {1000, 2000, 4000},
	"ifaceembed":   {250, 500, 1000},
	"instances":    {500, 1000, 2000},
	"interfaces":   {750, 1500, 3000},
	"iterators":    {500, 1000, 2000},
	"longconcat":   {1250, 2500, 5000},
	"longerr":      {1000, 2000, 4000},
	"makers":       {150, 300, 600},
	"manyfuncs":    {1250, 2500, 5000},
	"manyreqif":    {500, 1000, 2000},
	"manyreqvar":   {400, 800, 1600},
	"manystructs":  {3000, 6000, 12000},
	"mutual":       {1500, 3000, 6000},
	"nestedlit":    {2500, 5000, 10000},
	"optional":     {1000, 2000, 4000},
	"opaque":       {5000, 10000, 20000},
	"options":      {500, 1000, 2000},
	"optionlists":  {1000, 2000, 4000},
	"plusidx":      {2000, 4000, 8000},
	"services":     {150, 300, 600},
	"setters":      {3000, 6000, 12000},
	"smallids":     {1000, 2000, 4000},
	"tagdefaults":  {1000, 2000, 4000},
	"templates":    {500, 1000, 2000},
	"transports":   {200, 400, 800},
	"variables":    {500, 1000, 2000},
	"wide":         {500, 1000, 2000},
	"workers":      {500, 1000, 2000},
	"worklist":     {50, 100, 200},
}

// The bounds of one program, and of how the work of its kind grows: n log n counts as n to the
// power of a little more than one.
const (
	maxTime   = 5 * time.Second
	maxPeak   = 500 << 20
	maxGrowth = 1.2
)

// growths are further bounds of how work grows. Each of the functions that make a client of many services
// sets all that there is to be set, and there are as many as there are services: the steps that a package
// has are what bounds that.
var growths = map[string]float64{"makers": 1.8}

// TestGrowth runs each kind of program in three sizes, and fits the power of its size with which
// the work grows.
func TestGrowth(t *testing.T) {
	m := newMeter()
	dir := t.TempDir()
	for _, name := range slices.Sorted(maps.Keys(hostile)) {
		t.Run(name, func(t *testing.T) {
			var work [3]float64
			for i, n := range sizes[name] {
				work[i] = float64(runProgram(t, m, dir, name, n).Work)
			}
			if p := power(sizes[name], work); p > max(maxGrowth, growths[name]) {
				t.Errorf("the work of %s grows with its size to the power of %.2f: %.0f", name, p, work)
			}
		})
	}
}

// TestPieces is TestGrowth for a package that joins its paths to the address of another one.
func TestPieces(t *testing.T) {
	n := [3]int{2000, 4000, 8000}
	var work [3]float64
	for i, n := range n {
		fset := token.NewFileSet()
		lib := madeOf(t, fset, "example.com/lib", piecesLib, nil)
		pkg := madeOf(t, fset, "example.com/p", pieces(n), map[string]*packages.Package{lib.PkgPath: lib})
		m := newMeter()
		if err := m.run(packagesOf(pkg)); err != nil {
			t.Fatal(err)
		}
		work[i] = float64(bounded(t, m.of(pkg.PkgPath)).Work)
	}
	if p := power(n, work); p > maxGrowth {
		t.Errorf("the work grows with the number of pieces to the power of %.2f: %.0f", p, work)
	}
}

// madeOf makes a package of one file, which may import those that were made.
func madeOf(t *testing.T, fset *token.FileSet, path, text string, made map[string]*packages.Package) *packages.Package {
	std, err := stdImporter(fset)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "a.go")
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	pkg, err := packageOf(fset, path, importerOf{made, std}, []string{file})
	if err != nil || pkg.IllTyped {
		t.Fatalf("%s does not compile: %v", path, err)
	}
	return pkg
}

// runProgram runs one kind of program in one size, and holds what it costs against the bounds.
func runProgram(t *testing.T, m *meter, dir, name string, n int) *Cost {
	pkg, err := program(dir, fmt.Sprintf("%s%d", name, n), hostile[name](n))
	if err != nil {
		t.Fatal(err)
	}
	if pkg.IllTyped {
		t.Fatalf("%s of %d does not compile: %v", name, n, pkg.TypeErrors)
	}
	if err := m.run(packagesOf(pkg)); err != nil {
		t.Fatal(err)
	}
	return bounded(t, m.of(pkg.PkgPath))
}

// bounded holds what a package costs against the bounds.
func bounded(t *testing.T, c *Cost) *Cost {
	t.Log(c)
	if c.Time > maxTime || c.Peak > maxPeak {
		t.Errorf("%s takes over %v or %d MiB", c.Package, maxTime, maxPeak>>20)
	}
	for _, p := range c.Panics {
		t.Errorf("%s: %s", c.Package, p)
	}
	if c.Work == 0 {
		t.Fatalf("%s: nothing was counted", c.Package)
	}
	return c
}

// power fits p in work = c * size^p: the slope of the logarithms.
func power(sizes [3]int, work [3]float64) float64 {
	var sx, sy, sxx, sxy float64
	for i := range sizes {
		x, y := math.Log(float64(sizes[i])), math.Log(work[i])
		sx, sy, sxx, sxy = sx+x, sy+y, sxx+x*x, sxy+x*y
	}
	n := float64(len(sizes))
	return (n*sxy - sx*sy) / (n*sxx - sx*sx)
}

func TestPower(t *testing.T) {
	n := [3]int{100, 200, 400}
	for want, work := range map[float64][3]float64{0: {7, 7, 7}, 1: {1, 2, 4}, 2: {5, 20, 80}, 3: {1, 8, 64}} {
		if got := power(n, work); math.Abs(got-want) > 1e-9 {
			t.Errorf("power of %v is %v, want %v", work, got, want)
		}
	}
}

// TestNotRun checks that functions which have nothing to do with requests cost those that do
// nothing of what may be run.
func TestNotRun(t *testing.T) {
	pkg, err := program(t.TempDir(), "variables", variables(1000))
	if err != nil {
		t.Fatal(err)
	}
	m := newMeter()
	m.asIs = true
	if err := m.run(packagesOf(pkg)); err != nil {
		t.Fatal(err)
	}
	if c := m.of(pkg.PkgPath); c.Caps != "" || c.Work == 0 {
		t.Errorf("%s", c)
	}
}
