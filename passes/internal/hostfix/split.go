package hostfix

import (
	"bytes"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// This file holds the fix of a base that serves several roles: it becomes several values.

// Split is the fix for a base that serves several roles, which takes a host for
// each: it declares a second value beside the first, and moves each use to its own.
//
//	const base = "https://app.procore.com"   const base = "https://api.procore.com"
//	                                         const loginBase = "https://login.procore.com"
//	u := base + "/rest/v1.0/me"              u := base + "/rest/v1.0/me"
//	t := base + "/oauth/token"               t := loginBase + "/oauth/token"
//
// There is one only if every use is joined with a path then and there, and all stand
// in the file of the declaration. The name stays with the uses by a browser, or else
// with those that it speaks of, or else with the API's.
func (x *Fixer) Split(l *hosts.Literal) []analysis.SuggestedFix {
	return rulekit.Try(func() []analysis.SuggestedFix {
		x.planned.Do(x.plan)
		return x.splits[l]
	})
}

// plan makes the splits of all literals at once, as they must not get in each other's
// way, whichever rule reports them.
func (x *Fixer) plan() {
	x.splits = make(map[*hosts.Literal][]analysis.SuggestedFix)
	var names []string
	var columns []edit
	for _, l := range x.hosts.List {
		s := x.splitOf(l, names)
		if s == nil {
			continue
		}
		fix := analysis.SuggestedFix{Message: s.message()}
		for _, e := range s.edits {
			e.at, e.end = s.file.Base()+e.at, s.file.Base()+e.end
			if e.shift {
				if slices.ContainsFunc(columns, e.touches) {
					continue // another one moves it: gofmt has the last word on these
				}
				columns = append(columns, e)
			}
			fix.TextEdits = append(fix.TextEdits, analysis.TextEdit{Pos: token.Pos(e.at), End: token.Pos(e.end), NewText: []byte(e.text)})
		}
		names = append(names, s.added()...)
		x.splits[l] = []analysis.SuggestedFix{fix}
	}
}

// splitOf is the split of a literal, or nil. The names are not to be used again.
func (x *Fixer) splitOf(l *hosts.Literal, names []string) *split {
	shared := l.OAuth && l.API || (l.OAuth || l.API) && (l.Page || l.MCP)
	if !shared || !l.Bare || l.Split || l.ReadOnly || l.Tag || l.Known == (procore.Host{}) {
		return nil
	}
	if l.Uses[request.Matched] || l.Uses[request.Compared] || l.Uses[request.AsOrigin] {
		return nil // what is matched may come from anywhere
	}
	index := x.indexed()
	obj := index.declared(path(l.Stack))
	if obj == nil || !index.private(obj) {
		return nil
	}
	s := &split{x: index, l: l, obj: obj, file: x.pass.Fset.File(l.Pos)}
	if !s.sort() || !s.declaration() || !s.name(names) || index.aside(obj, append(s.added(), obj.Name())...) {
		return nil
	}
	src, err := source.Read(x.pass, s.file.Name())
	if err != nil || len(src) != s.file.Size() || !s.edit(src) {
		return nil
	}
	return s
}

// A split moves the uses of a constant or variable to several.
type split struct {
	x      *index
	l      *hosts.Literal
	obj    types.Object
	file   *token.File
	uses   map[string][]*ast.Ident // by the host that they need
	roles  map[string]procore.Role // of the hosts
	keeper string                  // the host that the name stays with
	hosts  []string                // the others
	names  map[string]string       // of the others

	at          ast.Node // after whose line the new declarations go
	before, mid string   // of a declaration: "const ", " = "
	edits       []edit
}

func (s *split) message() string {
	return "Split " + s.obj.Name() + " into " + strings.Join(append([]string{s.keeper}, s.hosts...), " and ")
}

// sort groups the uses by the hosts that they need; it reports whether all are certain.
func (s *split) sort() bool {
	s.uses, s.roles = make(map[string][]*ast.Ident), make(map[string]procore.Role)
	seen := make(map[procore.Path]bool)
	for _, p := range s.x.uses[s.obj] {
		id := p.expr().(*ast.Ident)
		c, ok := s.class(p)
		host, role := s.need(c)
		if !ok || host == "" || p.file() != path(s.l.Stack).file() {
			return false
		}
		seen[c] = true
		s.uses[host] = append(s.uses[host], id)
		s.roles[host] = max(s.roles[host], role)
	}
	pages := seen[procore.Page] || seen[procore.MCP]
	if s.l.OAuth && !seen[procore.OAuth] || s.l.API && !seen[procore.Rest] || (s.l.Page || s.l.MCP) && !pages {
		return false // it goes where the uses don't show
	}
	return len(s.uses) > 1 && s.keep()
}

// keep chooses the host that the name stays with; the others get names of their own.
func (s *split) keep() bool {
	for _, r := range []procore.Role{procore.Browser, procore.ReadName(s.obj.Name()).Role, procore.API} {
		if s.keeper == "" {
			s.keeper = s.hostOf(r)
		}
	}
	for _, r := range []procore.Role{procore.SignIn, procore.API} {
		if host := s.hostOf(r); host != "" && host != s.keeper {
			s.hosts = append(s.hosts, host)
		}
	}
	return s.keeper != ""
}

func (s *split) hostOf(r procore.Role) string {
	for host, have := range s.roles { // no two have one role
		if have == r {
			return host
		}
	}
	return ""
}

// need is the host for a kind of path, and its role.
func (s *split) need(c procore.Path) (string, procore.Role) {
	switch c {
	case procore.OAuth:
		return procore.For(s.l.Known.Env, procore.SignIn), procore.SignIn
	case procore.Rest:
		return procore.For(s.l.Known.Env, procore.API), procore.API
	}
	return string(s.l.Name()), procore.Browser
}

// class is the kind of path that a use is joined with, if that is certain.
func (s *split) class(p path) (procore.Path, bool) {
	ps := s.x.pieces(s.x.outermost(p).expr())
	for _, o := range hosts.Occurrences(textOf(ps)) {
		q := cut(ps, o.At, o.At+1)
		if len(q) == 1 && q[0].via == p.expr() && q[0].lit == s.l.Node && s.x.posOf(q[0]) == s.l.Pos {
			anywhere := o.ClassOn(procore.Host{})
			return o.Class(), anywhere != procore.UnknownPath && anywhere != procore.Root
		}
	}
	return 0, false
}

// declaration finds out how the value is declared; it reports whether another can be
// declared beside it.
func (s *split) declaration() bool {
	p := path(s.l.Stack)
	switch n := p.parent(1).(type) {
	case *ast.ValueSpec:
		g, _ := p.parent(2).(*ast.GenDecl)
		typ, plain := n.Type.(*ast.Ident)
		if g == nil || n.Type != nil && !plain || counts(g) {
			return false
		}
		s.at, s.mid = n, " = "
		if n.Type != nil {
			s.mid = " " + typ.Name + " = "
		}
		if !g.Lparen.IsValid() {
			s.at, s.before = g, g.Tok.String()+" "
		}
		return true
	case *ast.AssignStmt:
		s.at, s.mid = n, " := "
		switch p.parent(2).(type) {
		case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
			return true
		}
	}
	return false
}

// counts reports whether the place of a constant in its block matters.
func counts(g *ast.GenDecl) bool {
	found := false
	ast.Inspect(g, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			found = found || g.Tok == token.CONST && len(n.Values) == 0
		case *ast.Ident:
			found = found || n.Name == "iota"
		}
		return !found
	})
	return found
}

// name finds names for the new values that mean nothing yet.
func (s *split) name(taken []string) bool {
	s.names = make(map[string]string)
	for _, host := range s.hosts {
		for _, name := range namesFor(s.obj.Name(), s.roles[host]) {
			if s.names[host] == "" && !slices.Contains(taken, name) && s.free(name) {
				s.names[host] = name
			}
		}
		if s.names[host] == "" {
			return false
		}
	}
	return true
}

// free reports whether nothing in the package is called name, nor anything that can be
// seen from a use.
func (s *split) free(name string) bool {
	for _, f := range s.x.pass.Files {
		if hasIdent(f, name) {
			return false
		}
	}
	for _, p := range s.x.uses[s.obj] {
		pos := p.expr().Pos()
		if scope := s.x.pass.Pkg.Scope().Innermost(pos); scope == nil {
			return false
		} else if _, obj := scope.LookupParent(name, pos); obj != nil {
			return false
		}
	}
	return true
}

// added are the names of the new values.
func (s *split) added() []string {
	var out []string
	for _, host := range s.hosts {
		out = append(out, s.names[host])
	}
	return out
}

// edit makes the changes to the file; it reports whether the declaration has its line
// for itself.
func (s *split) edit(src []byte) bool {
	f := s.file
	from, end := f.Offset(s.at.Pos()), f.Offset(s.at.End())
	line := bytes.LastIndexByte(src[:from], '\n') + 1
	indent := string(src[line:from])
	tail, rest, _ := strings.Cut(string(src[end:]), "\n")
	tail = strings.TrimSuffix(tail, "\r")
	next, _, _ := strings.Cut(rest, "\n")
	if !fits(indent, tail, next) {
		return false
	}
	stop := end + len(tail)
	var out []edit
	if s.keeper != string(s.l.Name()) {
		out = append(out, edit{at: f.Offset(s.l.Pos), end: f.Offset(s.l.NameEnd), text: s.keeper})
	}
	var b strings.Builder
	for _, host := range s.hosts {
		b.WriteString("\n" + indent + s.before + s.names[host] + s.mid + s.value(src, host))
		for _, id := range s.uses[host] {
			out = append(out, edit{at: f.Offset(id.Pos()), end: f.Offset(id.End()), text: s.names[host]})
		}
	}
	out = append(out, edit{at: stop, end: stop, text: b.String()})
	slices.SortFunc(out, func(a, b edit) int { return a.at - b.at })
	s.edits = aligned(src, out)
	return s.edits != nil
}

// fits reports whether a line of a file can have another below it: the declaration has
// it for itself, but for a comment that ends there.
func fits(indent, tail, next string) bool {
	if strings.TrimLeft(indent, " \t") != "" {
		return false
	}
	tail, more := strings.TrimSpace(tail), strings.TrimLeft(next, " \t")
	goesOn := strings.HasPrefix(more, "//") && len(next)-len(more) > len(indent)
	return tail == "" || strings.HasPrefix(tail, "//") && !goesOn
}

// value is the literal with another host, and with https.
func (s *split) value(src []byte, host string) string {
	text := func(pos, end token.Pos) string { return string(src[s.file.Offset(pos):s.file.Offset(end)]) }
	n, l := s.l.Node, s.l
	head := text(n.Pos(), l.Pos)
	if l.Scheme == "http" && n.Pos() < l.SchemePos && l.SchemeEnd <= l.Pos {
		head = text(n.Pos(), l.SchemePos) + "https" + text(l.SchemeEnd, l.Pos)
	}
	return head + host + text(l.NameEnd, n.End())
}
