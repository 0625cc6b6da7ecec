package hosts

import (
	"go/ast"
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds what the engine has seen of where a literal goes.

// evidence notes where the literals in a formed text go, those that speaks says it may
// speak of.
func (ls *Literals) evidence(t request.FormedText, speaks func(token.Pos) bool) {
	s := t.Text.Holed()
	for _, o := range Occurrences(s) {
		l, foreign := ls.literalOf(t.Text, o, speaks)
		if foreign != nil && !speaks(t.Pos) {
			continue
		}
		if t.Use == request.MayJoin {
			l.mayJoin(t.Text, o)
			continue
		}
		if foreign != nil && t.Use != request.Matched && t.Use != request.Compared && t.Use != request.AsOrigin {
			ls.Foreign = append(ls.Foreign, t)
		}
		if l == nil {
			continue
		}
		l.Formed = true
		if t.Use != request.Formed || !alone(t.Text, o) {
			l.Uses[t.Use] = true
		}
		switch t.Use {
		case request.Matched, request.Compared:
			l.Matches = append(l.Matches, o.Class())
			continue
		case request.AsOrigin:
			l.Matches = append(l.Matches, procore.Page) // browsers name the page that they show
			continue
		case request.AsLink:
			l.Page = l.Page || o.Class() != procore.OAuth && o.Class() != procore.Rest
		case request.SignIn:
			l.OAuth = l.OAuth || o.Bare
		case request.Requested:
			l.Probed = l.Probed || alone(t.Text, o)
		}
		l.goesTo(o.Class())
		l.joined = l.joined || o.Class() == procore.UnknownPath
		ls.scheme(t, o, l)
	}
}

// goesTo notes what kind of address a literal is a part of.
func (l *Literal) goesTo(p procore.Path) {
	switch p {
	case procore.OAuth:
		l.OAuth = true
	case procore.Rest:
		l.API = true
	case procore.MCP:
		l.MCP = true
	case procore.Page:
		l.Page = true
	}
}

// scheme notes what becomes of the scheme that stands before a host, and finds the
// literal that holds it in an address put together. There, http goes before https.
func (ls *Literals) scheme(t request.FormedText, o Occurrence, l *Literal) {
	if !o.WithScheme {
		return
	}
	if l.ownScheme {
		l.Raised = l.Raised || o.Scheme == "https" && l.Scheme == "http"
		l.Kept = l.Kept || o.Scheme == l.Scheme && (t.Use == request.Requested || t.Use == request.SignIn)
		return
	}
	if l.Scheme != "" && o.Scheme != "http" {
		return
	}
	p, off := t.Text.PartAt(o.SchemeAt)
	if p == nil || p.Src == nil || !p.Src.Pos.IsValid() || off+len(o.Scheme) > len(p.Lit) {
		return
	}
	at := ls.src.offsets(p.Src.Pos, p.Src.End, p.Src.Raw)
	if i := p.Off + off; i+len(o.Scheme) < len(at) {
		here := SchemeAt{p.Src.Pos + token.Pos(at[i]), p.Src.Pos + token.Pos(at[i+len(o.Scheme)])}
		if l.Scheme == "http" {
			l.Others = append(l.Others, here)
			return
		}
		l.Scheme, l.SchemePos, l.SchemeEnd = o.Scheme, here.Pos, here.End
	}
}

// anywhere is for literals wherever they stand.
func anywhere(token.Pos) bool { return true }

// literalOf finds the literal that holds a host, if speaks says so of where it stands. A
// host that is cut up gets a Literal at its first piece.
func (ls *Literals) literalOf(t *request.Text, o Occurrence, speaks func(token.Pos) bool) (*Literal, *request.Src) {
	p, off := t.PartAt(o.At)
	if p == nil || p.Hole != nil {
		return nil, nil
	}
	whole := off+(o.End-o.At) <= len(p.Lit)
	if whole && p.Src == nil {
		return nil, nil
	}
	if whole && !p.Src.Pos.IsValid() {
		return nil, p.Src
	}
	for k := o.At; p.Src == nil || !p.Src.Pos.IsValid(); { // the first piece that stands here
		k++
		if k >= o.End {
			return nil, nil
		}
		if p, off = t.PartAt(k); p == nil || p.Hole != nil {
			return nil, nil
		}
	}
	at := ls.src.offsets(p.Src.Pos, p.Src.End, p.Src.Raw)
	i := p.Off + off
	if i >= len(at) {
		return nil, nil
	}
	pos := p.Src.Pos + token.Pos(at[i])
	if !speaks(pos) {
		return nil, nil
	}
	if l, ok := ls.byPos[pos]; ok {
		return l, nil
	}
	end := min(i+o.End-o.At, p.Off+len(p.Lit), len(at)-1)
	l := &Literal{
		Pos: pos, End: p.Src.Pos + token.Pos(at[end]), Host: o.Host, Split: !whole,
		Bare: o.Bare, Uses: make(map[request.Use]bool),
	}
	if whole && i+len(hostName(o.Host)) < len(at) {
		l.NameEnd = p.Src.Pos + token.Pos(at[i+len(hostName(o.Host))])
	}
	l.Known, _ = procore.Lookup(o.Host)
	ls.place(l, p.Src.Pos)
	ls.add(l)
	return l, nil
}

// place finds where the literal at pos stands, for a host that is cut up.
func (ls *Literals) place(l *Literal, pos token.Pos) {
	f := rulekit.FileAt(ls.pass, pos)
	if f == nil {
		return
	}
	l.ReadOnly = rulekit.IsTextReadOnly(ls.pass, f)
	rulekit.StackAt(f, pos, func(n ast.Node, stack []ast.Node) {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Pos() == pos {
			l.Node = lit
			l.Stack = CopyStack(stack, n)
			b := bindings(ls.pass.TypesInfo, l.Stack)
			l.Names, l.Pattern, l.Prose = b.names, b.pattern, b.prose
		}
	})
}
