package resourceid

// This file holds how a fix is tried: the package and its tests are type-checked in memory
// with the edits in place.

import (
	"bytes"
	"cmp"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/source"
)

// A checker type-checks a package in several versions.
type checker struct {
	pass    *analysis.Pass
	sources map[string][]byte // by file: the package, and its tests
	unsure  [][]byte          // files that this build leaves out
	imports map[string]*types.Package
	before  map[string]int // the errors without an edit, such as for imports that tests alone have
	broken  bool           // nothing can be said
}

func newChecker(pass *analysis.Pass) *checker {
	c := &checker{pass: pass, sources: make(map[string][]byte), imports: make(map[string]*types.Package)}
	for _, f := range pass.Files {
		c.read(pass.Fset.File(f.FileStart).Name())
		for _, imp := range f.Imports {
			c.broken = c.broken || imp.Path.Value == `"C"` // the compiler sees other files
		}
	}
	c.tests()
	for _, name := range pass.IgnoredFiles {
		if text, err := source.Read(pass, name); err == nil && strings.HasSuffix(name, ".go") {
			c.unsure = append(c.unsure, text)
		}
	}
	c.find(pass.Pkg)
	if !c.broken {
		c.before = c.errors(nil)
	}
	return c
}

func (c *checker) read(name string) {
	text, err := source.Read(c.pass, name)
	if err != nil {
		c.broken = true
		return
	}
	c.sources[name] = text
}

// tests adds the test files that stand beside the package.
func (c *checker) tests() {
	if len(c.pass.Files) == 0 {
		return
	}
	dir := filepath.Dir(c.pass.Fset.File(c.pass.Files[0].FileStart).Name())
	entries, err := os.ReadDir(dir)
	if err != nil {
		return // the driver's own files, which it has shown
	}
	for _, e := range entries {
		name := filepath.Join(dir, e.Name())
		if !strings.HasSuffix(name, ".go") || c.sources[name] != nil || !strings.HasSuffix(name, "_test.go") && !c.ofTests() {
			continue
		}
		text, err := os.ReadFile(name)
		switch {
		case err != nil:
			c.broken = true
		case bytes.Contains(text, []byte("//go:build ")):
			c.unsure = append(c.unsure, text)
		default:
			c.sources[name] = text
		}
	}
}

// ofTests reports whether the package is one of tests outside of what they test.
func (c *checker) ofTests() bool { return strings.HasSuffix(c.pass.Pkg.Name(), "_test") }

// find collects what the package imports, however far.
func (c *checker) find(pkg *types.Package) {
	for _, imp := range pkg.Imports() {
		if c.imports[imp.Path()] == nil {
			c.imports[imp.Path()] = imp
			c.find(imp)
		}
	}
}

// mentions reports whether a file that is not checked speaks of a name.
func (c *checker) mentions(name string) bool {
	return slices.ContainsFunc(c.unsure, func(text []byte) bool { return bytes.Contains(text, []byte(name)) })
}

// compiles reports whether the package and its tests have no errors with edits that they
// don't have without.
func (c *checker) compiles(edits []analysis.TextEdit) bool {
	if c.broken {
		return false
	}
	after := c.errors(edits)
	for msg, n := range after {
		if n > c.before[msg] {
			return false
		}
	}
	return true
}

// errors counts the errors of the package and its tests with edits, and what others that
// import it rely on. No edit adds or takes away a line.
func (c *checker) errors(edits []analysis.TextEdit) map[string]int {
	count := make(map[string]int)
	fset := token.NewFileSet()
	groups := make(map[string][]*ast.File) // by the package's name
	for _, name := range slices.Sorted(maps.Keys(c.sources)) {
		f, err := parser.ParseFile(fset, name, c.edited(name, edits), parser.SkipObjectResolution)
		if err != nil {
			count[err.Error()]++
			continue
		}
		groups[f.Name.Name] = append(groups[f.Name.Name], f)
	}
	name, path := c.pass.Pkg.Name(), c.pass.Pkg.Path()
	if c.ofTests() {
		name, path = strings.TrimSuffix(name, "_test"), strings.TrimSuffix(path, "_test")
	}
	pkg := c.check(fset, path, groups[name], nil, count)
	if pkg != nil && !nobodyImports(pkg) {
		variables(pkg, count)
	}
	c.check(fset, path+"_test", groups[name+"_test"], pkg, count)
	return count
}

// check counts the errors of one package; tested is the one that it tests.
func (c *checker) check(fset *token.FileSet, path string, files []*ast.File, tested *types.Package, count map[string]int) *types.Package {
	if len(files) == 0 {
		return nil
	}
	conf := types.Config{
		Importer: importer(func(path string) (*types.Package, error) {
			switch {
			case path == "unsafe":
				return types.Unsafe, nil
			case tested != nil && path == tested.Path():
				return tested, nil
			case c.imports[path] != nil:
				return c.imports[path], nil
			}
			return nil, errors.New("not imported")
		}),
		Sizes: c.pass.TypesSizes,
		Error: func(err error) { count[err.Error()]++ },
	}
	if c.pass.Module != nil && c.pass.Module.GoVersion != "" {
		conf.GoVersion = "go" + strings.TrimPrefix(c.pass.Module.GoVersion, "go")
	}
	pkg, _ := conf.Check(path, fset, files, nil)
	return pkg
}

// variables counts the exported variables of a package with their types, so that another type
// is as bad as an error: who imports it may not compile any more.
//
//	var Company = int32(config.CompanyID)
func variables(pkg *types.Package, count map[string]int) {
	for _, name := range pkg.Scope().Names() {
		if v, ok := pkg.Scope().Lookup(name).(*types.Var); ok && v.Exported() {
			count[types.ObjectString(v, nil)]++
		}
	}
}

type importer func(path string) (*types.Package, error)

func (f importer) Import(path string) (*types.Package, error) { return f(path) }

// edited is a file with the edits that are for it.
func (c *checker) edited(name string, edits []analysis.TextEdit) []byte {
	src := c.sources[name]
	mine := slices.DeleteFunc(slices.Clone(edits), func(e analysis.TextEdit) bool { return c.pass.Fset.File(e.Pos).Name() != name })
	slices.SortFunc(mine, func(a, b analysis.TextEdit) int { return cmp.Compare(a.Pos, b.Pos) })
	var out bytes.Buffer
	at := 0
	for _, e := range mine {
		f := c.pass.Fset.File(e.Pos)
		out.Write(src[at:f.Offset(e.Pos)])
		out.Write(e.NewText)
		at = f.Offset(e.End)
	}
	out.Write(src[at:])
	return out.Bytes()
}
