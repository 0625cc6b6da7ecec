package inventory

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// verdict puts the judgement on a call into words.
func (l *lister) verdict(c *verdict.Call) Verdict {
	v := Verdict{Kind: c.Kind.String()}
	switch c.Kind {
	case verdict.Set:
		l.where(&v, c)
	case verdict.NearMiss:
		for n := range c.Request.Headers.All(func(n request.HeaderValue) bool { return procore.NearMiss(n.Name) }) {
			v.Header = n.Name // the last one
		}
		v.Why, v.Advice = "it sends the header "+v.Header+", which Procore does not know", "use "+procore.Header+"; mprlint -fix renames it"
	case verdict.Exempt:
		l.exempt(&v, c)
	default:
		v.Why, v.Advice = c.Why, c.Advice
		l.unseen(&v, c)
	}
	return v
}

// unseen names what may give a request the header out of sight, where it has a name, and the
// functions that a user can say so of.
func (l *lister) unseen(v *Verdict, c *verdict.Call) {
	h := c.Request.Headers
	if via := c.Request.Via; c.Doubt == verdict.UnseenClient && via != nil {
		if name := l.hole(via); name != nameless {
			v.Why = "it is sent by the client " + name + ", which comes from elsewhere"
		}
	}
	if c.Doubt != verdict.UnseenHeaders {
		return
	}
	name := strings.TrimSuffix(l.hole(h.UnknownSource()), "[]")
	if name == nameless {
		return
	}
	v.Why = "its headers also come from " + name + ", of which not all is seen"
	if f := h.OnlyPassedTo(); f != "" {
		v.Advice = "where " + short(f) + " sets the header, say so: -companyid.setters '" + f + "'; else " + v.Advice
	}
}

// exempt says which rule lets the call go without the header.
func (l *lister) exempt(v *Verdict, c *verdict.Call) {
	v.Why = "its route needs no header"
	if !c.Grant.Known() {
		v.Why += ", as no client-credentials grant is seen; with one it would"
		return
	}
	v.Grant = c.Grant.String()
	v.Why += " with a token of the grant " + v.Grant
}

// where says where the header is set, and from what.
func (l *lister) where(v *Verdict, c *verdict.Call) {
	v.Why = "set"
	maybe := true
	for n := range c.Request.Headers.All(func(n request.HeaderValue) bool { return n.Is(procore.Header) && !n.Empty }) {
		maybe = maybe && n.Maybe
		for src := range n.Sources() {
			if v.At == nil {
				l.whereOf(v, c, src)
			}
		}
	}
	if v.At != nil {
		if maybe {
			v.Why += ", on some paths"
		}
		return
	}
	v.Why = "set by what sends it"
	if s := l.info.FilledIn(c.Request.Headers, procore.Header); s != nil {
		if name := strings.TrimSuffix(l.hole(s), "[]"); name != nameless {
			v.Why = "set by code that fills in " + name
		}
	}
}

// whereOf says where the header is set whose name stands in a literal, if that can be said.
func (l *lister) whereOf(v *Verdict, c *verdict.Call, src *request.Src) {
	if src.Pkg != "" && src.Pkg != l.pass.Pkg.Path() {
		v.At = &Place{Package: src.Pkg}
		return
	}
	s, ok := l.setter(src.Pos, c)
	if !ok {
		return
	}
	at := l.place(s.pos)
	v.At = &at
	if s.value != nil {
		v.Value = types.ExprString(only(s.value))
		v.Why += " from " + v.Value
	}
}

// only is what stands alone in a list, whose type may be left out.
//
//	// Have: http.Header{"Procore-Company-Id": {id}}
//	// Want: id
func only(e ast.Expr) ast.Expr {
	if lit, ok := e.(*ast.CompositeLit); ok && len(lit.Elts) == 1 {
		if _, isPair := lit.Elts[0].(*ast.KeyValueExpr); !isPair {
			return lit.Elts[0]
		}
	}
	return e
}
