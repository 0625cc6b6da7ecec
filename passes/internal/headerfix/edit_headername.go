package headerfix

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// This file holds how the code at hand calls the header.

// headerName is how the code calls the header: by a constant of the project, if there is
// one in reach, else by its text.
func (s *site) headerName(pos token.Pos) string {
	own := s.pass.Pkg.Scope()
	for _, name := range own.Names() {
		if k, ok := own.Lookup(name).(*types.Const); ok && s.namesHeader(k) && s.sees(k) && s.lookup(name, pos) == k {
			return name
		}
	}
	for _, imp := range s.pass.Pkg.Imports() {
		prefix := s.imported(imp.Path())
		if prefix == "" {
			continue
		}
		for _, name := range imp.Scope().Names() {
			if k, ok := imp.Scope().Lookup(name).(*types.Const); ok && k.Exported() && s.namesHeader(k) {
				return prefix + name
			}
		}
	}
	return strconv.Quote(procore.Header)
}

// namesHeader reports whether a constant is the header's name in the form that http.Header
// keeps, so that it can be a key too.
func (s *site) namesHeader(k *types.Const) bool {
	return k.Val().Kind() == constant.String && constant.StringVal(k.Val()) == procore.Header && types.AssignableTo(k.Type(), types.Typ[types.String])
}

// sees reports whether this file sees what another declares, in every build: test files
// are compiled with the others but not the other way round, and some files for some
// systems only.
func (s *site) sees(obj types.Object) bool {
	if obj.Parent() != s.pass.Pkg.Scope() {
		return true
	}
	f := rulekit.FileAt(s.pass, obj.Pos())
	return f == s.file || f != nil && !constrained(f, s.pass.Fset.File(f.FileStart).Name()) &&
		(!source.InTest(s.pass.Fset, obj.Pos()) || source.InTest(s.pass.Fset, s.node.Pos()))
}

// constrained reports whether a file belongs to some builds only.
func constrained(f *ast.File, name string) bool {
	for _, c := range f.Comments {
		if c.Pos() > f.Package {
			break
		}
		for _, l := range c.List {
			if strings.HasPrefix(l.Text, "//go:build") {
				return true
			}
		}
	}
	parts := strings.Split(strings.TrimSuffix(strings.TrimSuffix(filepath.Base(name), ".go"), "_test"), "_")
	return len(parts) > 1 && slices.Contains(systems, parts[len(parts)-1])
}

// systems are the names of operating systems and architectures that a file's name can
// end in (go help buildconstraint).
var systems = strings.Fields("aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris " +
	"wasip1 windows 386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm")
