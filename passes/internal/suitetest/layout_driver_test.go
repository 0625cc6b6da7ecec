package suitetest

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes"
)

// A driver for programs that exist in memory only, thousands of them a minute.

// A program is a module's files by their names.
type program map[string]string

func (p program) String() string {
	var b strings.Builder
	for _, name := range p.names() {
		fmt.Fprintf(&b, "-- %s --\n%s", name, p[name])
	}
	return b.String()
}

func (p program) names() []string {
	var names []string
	for name := range p {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

const layoutModule = "layout.example.org"

// A loaded program is parsed and type-checked.
type loaded struct {
	program  program
	parsed   []*ast.File
	packages []*unit // dependencies first
	facts    map[factKey]analysis.Fact
	noFiles  bool // passes get no ReadFile
}

type unit struct {
	files   []*ast.File
	pkg     *types.Package
	info    *types.Info
	results map[*analysis.Analyzer]any
}

type factKey struct {
	of  any // a package or object
	typ reflect.Type
}

// fileSet is that of all programs, since what they import has its positions there.
var fileSet = token.NewFileSet()

// loadProgram fails for a program that the compiler would not take.
func loadProgram(p program) (*loaded, error) {
	l := &loaded{program: p, facts: make(map[factKey]analysis.Fact)}
	for _, name := range p.names() {
		if _, err := l.Import(layoutModule + "/" + path.Dir(name)); err != nil {
			l.close()
			return nil, err
		}
	}
	return l, nil
}

// close forgets the program's positions.
func (l *loaded) close() {
	for _, f := range l.parsed {
		fileSet.RemoveFile(fileSet.File(f.FileStart))
	}
}

// Import returns a package of the program, or a library.
func (l *loaded) Import(name string) (*types.Package, error) {
	dir, own := strings.CutPrefix(name, layoutModule+"/")
	if !own {
		return libraries.Import(name)
	}
	for _, u := range l.packages {
		if u.pkg.Path() == name {
			return u.pkg, nil
		}
	}
	u := &unit{results: make(map[*analysis.Analyzer]any)}
	for _, name := range l.program.names() {
		if path.Dir(name) != dir {
			continue
		}
		f, err := parser.ParseFile(fileSet, name, l.program[name], parser.ParseComments|parser.SkipObjectResolution)
		if f != nil {
			l.parsed = append(l.parsed, f)
		}
		if err != nil {
			return nil, err
		}
		u.files = append(u.files, f)
	}
	var err error
	u.pkg, u.info, err = typeCheck(name, u.files, l)
	l.packages = append(l.packages, u)
	return u.pkg, err
}

func typeCheck(name string, files []*ast.File, imp types.Importer) (*types.Package, *types.Info, error) {
	info := &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue),
		Instances:    make(map[*ast.Ident]types.Instance),
		Defs:         make(map[*ast.Ident]types.Object),
		Uses:         make(map[*ast.Ident]types.Object),
		Implicits:    make(map[ast.Node]types.Object),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		Scopes:       make(map[ast.Node]*types.Scope),
		FileVersions: make(map[*ast.File]string),
	}
	config := types.Config{Importer: imp, GoVersion: "go1.26", Sizes: types.SizesFor("gc", "amd64")}
	pkg, err := config.Check(name, fileSet, files, info)
	return pkg, info, err
}

// A said diagnostic is one of a rule of the suite.
type said struct {
	rule string
	analysis.Diagnostic
}

func (d said) fixable() bool { return len(d.SuggestedFixes) > 0 }

// analyze runs the suite over all packages.
func (l *loaded) analyze() (all []said, err error) {
	for _, u := range l.packages {
		for _, a := range passes.All() {
			report := func(d analysis.Diagnostic) { all = append(all, said{a.Name, d}) }
			if err := l.run(u, a, report); err != nil {
				return nil, fmt.Errorf("%s: %w", a.Name, err)
			}
		}
	}
	return all, nil
}

// run runs an analyzer on a package, after those that it requires.
func (l *loaded) run(u *unit, a *analysis.Analyzer, report func(analysis.Diagnostic)) error {
	if _, done := u.results[a]; done {
		return nil
	}
	for _, r := range a.Requires {
		if err := l.run(u, r, func(analysis.Diagnostic) {}); err != nil {
			return err
		}
	}
	result, err := runRule(a, l.pass(u, a, report))
	u.results[a] = result
	return err
}

// runRule turns a panic into an error, so that the program which causes it gets shown.
func runRule(a *analysis.Analyzer, pass *analysis.Pass) (result any, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v\n%s", r, debug.Stack())
		}
	}()
	return a.Run(pass)
}

func (l *loaded) pass(u *unit, a *analysis.Analyzer, report func(analysis.Diagnostic)) *analysis.Pass {
	p := &analysis.Pass{
		Analyzer:          a,
		Fset:              fileSet,
		Files:             u.files,
		Pkg:               u.pkg,
		TypesInfo:         u.info,
		TypesSizes:        types.SizesFor("gc", "amd64"),
		Module:            &analysis.Module{Path: layoutModule, GoVersion: "go1.26"},
		ResultOf:          u.results,
		Report:            report,
		ReadFile:          l.readFile,
		ImportObjectFact:  func(o types.Object, f analysis.Fact) bool { return l.importFact(o, f) },
		ImportPackageFact: func(p *types.Package, f analysis.Fact) bool { return l.importFact(p, f) },
		ExportObjectFact:  func(o types.Object, f analysis.Fact) { l.facts[factKey{o, reflect.TypeOf(f)}] = f },
		ExportPackageFact: func(f analysis.Fact) { l.facts[factKey{u.pkg, reflect.TypeOf(f)}] = f },
		AllObjectFacts:    l.objectFacts,
		AllPackageFacts:   l.packageFacts,
	}
	if l.noFiles {
		p.ReadFile = nil
	}
	return p
}

func (l *loaded) readFile(name string) ([]byte, error) {
	if text, ok := l.program[name]; ok {
		return []byte(text), nil
	}
	return nil, fs.ErrNotExist
}

func (l *loaded) importFact(of any, f analysis.Fact) bool {
	known, ok := l.facts[factKey{of, reflect.TypeOf(f)}]
	if ok {
		reflect.ValueOf(f).Elem().Set(reflect.ValueOf(known).Elem())
	}
	return ok
}

func (l *loaded) objectFacts() (all []analysis.ObjectFact) {
	for k, f := range l.facts {
		if o, ok := k.of.(types.Object); ok {
			all = append(all, analysis.ObjectFact{Object: o, Fact: f})
		}
	}
	return all
}

func (l *loaded) packageFacts() (all []analysis.PackageFact) {
	for k, f := range l.facts {
		if p, ok := k.of.(*types.Package); ok {
			all = append(all, analysis.PackageFact{Package: p, Fact: f})
		}
	}
	return all
}

// libraries are the packages that programs may import: the standard library's, and
// what stands in for x/oauth2.
var libraries libraryImporter

type libraryImporter struct{}

func (libraryImporter) Import(name string) (*types.Package, error) {
	known, err := loadLibraries()
	if err != nil {
		return nil, err
	}
	if pkg := known.oauth2; name == pkg.Path() {
		return pkg, nil
	}
	return known.std.Import(name)
}

type knownLibraries struct {
	std    types.Importer
	oauth2 *types.Package
}

var loadLibraries = sync.OnceValues(func() (known knownLibraries, err error) {
	exports, err := exportData("encoding/json", "net/http", "strconv", "strings", "log", "os")
	if err != nil {
		return known, err
	}
	known.std = importer.ForCompiler(fileSet, "gc", func(name string) (io.ReadCloser, error) {
		file, ok := exports[name]
		if !ok {
			return nil, fmt.Errorf("no program of this test imports %s", name)
		}
		return os.Open(file)
	})
	stub := filepath.Join("..", "..", "companyid", "testdata", "src", "golang.org", "x", "oauth2", "oauth2.go")
	f, err := parser.ParseFile(fileSet, stub, nil, 0)
	if err != nil {
		return known, err
	}
	known.oauth2, _, err = typeCheck("golang.org/x/oauth2", []*ast.File{f}, known.std)
	return known, err
})

// exportData finds what the compiler says of packages and all that they import.
func exportData(names ...string) (map[string]string, error) {
	list := exec.Command("go", append([]string{"list", "-export", "-deps", "-f", "{{.ImportPath}}={{.Export}}"}, names...)...)
	var errs bytes.Buffer
	list.Stderr = &errs
	out, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w\n%s", err, errs.Bytes())
	}
	files := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		name, file, _ := strings.Cut(strings.TrimSpace(line), "=")
		files[name] = file
	}
	return files, nil
}
