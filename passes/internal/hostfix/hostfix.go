// Package hostfix writes the fixes that put another host where a literal holds one.
//
// A host that stands whole in one literal is replaced there (this file). One that is cut up
// over several changes in the piece in which the two hosts differ (cutup.go). A base that
// serves several roles becomes several values (split.go), whose names rename.go finds. What a
// text certainly is, on all paths, is read off the syntax (pieces.go, index.go).
package hostfix

import (
	"go/ast"
	"go/types"
	"reflect"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// Analyzer is the pass that writes the fixes. Both rules about hosts ask it, so that the fixes
// of one do not get in the way of the other's.
var Analyzer = &analysis.Analyzer{
	Name:       "mprhostfix",
	Doc:        "write the fixes of Procore's hosts, for the rules of mprlint\n\nIt reports nothing by itself.",
	Requires:   []*analysis.Analyzer{hosts.Analyzer},
	ResultType: reflect.TypeFor[*Fixer](),
	Run: func(pass *analysis.Pass) (any, error) {
		return &Fixer{pass: pass, hosts: pass.ResultOf[hosts.Analyzer].(*hosts.Literals)}, nil
	},
}

// A Fixer writes the fixes of one package. What it needs is made on first use, which may be
// that of either rule.
type Fixer struct {
	pass    *analysis.Pass
	hosts   *hosts.Literals
	index   *index
	walked  sync.Once
	splits  map[*hosts.Literal][]analysis.SuggestedFix
	planned sync.Once
}

// Host is the fix that puts another host where l stands, keeping its port. There is
// none in a file that nobody edits, nor for a host that is cut up in such a way that no
// single change is certain to be right.
func (x *Fixer) Host(l *hosts.Literal, host string) []analysis.SuggestedFix {
	return rulekit.Try(func() []analysis.SuggestedFix { return x.host(l, host) })
}

func (x *Fixer) host(l *hosts.Literal, host string) []analysis.SuggestedFix {
	switch {
	case host == "" || l.ReadOnly || matchesElse(l, host) || namesElse(l, host):
		return nil
	case x.counted(l):
		return nil
	case l.Split:
		return x.cutUpHost(l, host)
	case !l.NameEnd.IsValid() || int(l.End-l.NameEnd) != len(l.Host)-len(l.Name()):
		return nil // the port is written with escapes
	}
	return rulekit.Replace("Use "+host, l.Pos, l.NameEnd, host)
}

// counted reports whether the program relies on the length of the literal, or on where
// something stands in it.
func (x *Fixer) counted(l *hosts.Literal) bool {
	p := path(l.Stack)
	if len(p) == 0 {
		return false
	}
	if countedAt(x.pass.TypesInfo, p) {
		return true
	}
	index := x.indexed()
	obj := index.declared(p)
	return obj != nil && slices.ContainsFunc(index.uses[obj], func(use path) bool { return countedAt(x.pass.TypesInfo, use) })
}

// countedAt reports whether a text is handed to len, or cut by numbers.
func countedAt(info *types.Info, p path) bool {
	child, parent := p.context()
	switch parent := parent.(type) {
	case *ast.CallExpr:
		id, ok := parent.Fun.(*ast.Ident)
		if !ok || parent.Fun == child {
			return false
		}
		b, ok := info.Uses[id].(*types.Builtin)
		return ok && b.Name() == "len"
	case *ast.IndexExpr:
		return parent.X == child
	case *ast.SliceExpr:
		return parent.X == child
	}
	return false
}

// matchesElse reports whether other texts are matched with what another host does not
// serve: a page, an origin, or an address of another role. A bare host goes along with
// the calls.
func matchesElse(l *hosts.Literal, host string) bool {
	h, _ := procore.Lookup(holed.Text(host))
	return slices.ContainsFunc(l.Matches, func(c procore.Path) bool {
		switch c {
		case procore.OAuth:
			return !h.Serves(procore.SignIn)
		case procore.Rest:
			return !h.Serves(procore.API)
		}
		return c == procore.Page || c == procore.MCP
	})
}

// namesElse reports whether the value is named after an environment that has not that
// host: a person must say which of the two is meant.
func namesElse(l *hosts.Literal, host string) bool {
	h, _ := procore.Lookup(holed.Text(host))
	_, n, ok := l.Named()
	return ok && !n.Allows(h)
}
