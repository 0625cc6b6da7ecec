package mpr

import (
	"go/ast"
	"go/token"
	"go/types"
	slashpath "path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// Replace is the fix that changes the bytes of a literal from pos to end.
func Replace(message string, pos, end token.Pos, text string) []analysis.SuggestedFix {
	return []analysis.SuggestedFix{{
		Message:   message,
		TextEdits: []analysis.TextEdit{{Pos: pos, End: end, NewText: []byte(text)}},
	}}
}

// Panics says that a mistake in writing a fix ends the program. Only tests want that:
// anywhere else it costs the fix, and not the build.
var Panics = false

// Try returns the fixes that a function writes, none if it panics.
func Try(write func() []analysis.SuggestedFix) (fixes []analysis.SuggestedFix) {
	defer func() {
		if !Panics && recover() != nil {
			fixes = nil
		}
	}()
	return write()
}

// HostFix is the fix that puts another host where l stands, keeping its port. There is
// none in a file that nobody edits, nor for a host that is cut up in such a way that no
// single change is certain to be right.
func (ls *Literals) HostFix(l *Literal, host string) []analysis.SuggestedFix {
	return Try(func() []analysis.SuggestedFix { return ls.hostFix(l, host) })
}

func (ls *Literals) hostFix(l *Literal, host string) []analysis.SuggestedFix {
	switch {
	case host == "" || l.ReadOnly || l.matchesElse(host) || l.namesElse(host):
		return nil
	case ls.counted(l):
		return nil
	case l.Split:
		return ls.cutUpFix(l, host)
	case !l.NameEnd.IsValid() || int(l.End-l.NameEnd) != len(l.Host)-len(hostName(l.Host)):
		return nil // the port is written with escapes
	}
	return Replace("Use "+host, l.Pos, l.NameEnd, host)
}

// counted reports whether the program relies on the length of the literal, or on where
// something stands in it.
func (ls *Literals) counted(l *Literal) bool {
	p := path(l.Stack)
	if len(p) == 0 {
		return false
	}
	if countedAt(ls.pass.TypesInfo, p) {
		return true
	}
	x := ls.indexed()
	obj := x.declared(p)
	return obj != nil && slices.ContainsFunc(x.uses[obj], func(use path) bool { return countedAt(ls.pass.TypesInfo, use) })
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
func (l *Literal) matchesElse(host string) bool {
	h, _ := procore.Lookup(host)
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
func (l *Literal) namesElse(host string) bool {
	h, _ := procore.Lookup(host)
	_, n, ok := l.Named()
	return ok && !n.Allows(h)
}

// Name is the host as it is written, without its port, in lower case.
func (l *Literal) Name() string { return strings.ToLower(hostName(l.Host)) }

// Port is the port as it is written, or "".
func (l *Literal) Port() string {
	_, port, _ := strings.Cut(l.Host, ":")
	return port
}

func hostName(host string) string {
	name, _, _ := strings.Cut(host, ":")
	return name
}

// ReadOnly reports whether a position lies in a file that nobody edits.
func ReadOnly(pass *analysis.Pass, pos token.Pos) bool {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return isReadOnly(pass, f)
		}
	}
	return false
}

// isReadOnly reports whether a file is generated or another project's copy.
func isReadOnly(pass *analysis.Pass, f *ast.File) bool {
	name := filepath.ToSlash(pass.Fset.File(f.FileStart).Name())
	return ast.IsGenerated(f) || namesOther(f) || strings.Contains("/"+name, "/vendor/") || inModuleCache(name)
}

// inModuleCache reports whether a file belongs to a module in the module cache, where
// nothing may be written. The cache lies anywhere, but its folders end in versions.
func inModuleCache(name string) bool {
	for dir := range strings.SplitSeq(slashpath.Dir(name), "/") {
		if _, v, ok := strings.Cut(dir, "@v"); ok && v != "" && '0' <= v[0] && v[0] <= '9' && strings.Count(v, ".") >= 2 {
			return true
		}
	}
	return false
}
