package companyid

// This file holds where a header was left out for good: at the call or literal that makes
// the client, if that is what decides, once for all calls through it.
//
//	c := procore.New("")   // reported
//	c.Projects()           // sends no header, and is a related position
//	c.Vendors()

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// maxRelated is how many related positions of a kind are listed.
const maxRelated = 5

// A maker is the call or literal that makes a value without a company, and the name of what is
// called or made. The zero maker is none.
type maker struct {
	pos  token.Pos
	name string
}

// decide reports a request at the call that divides it from those that have the header, and
// notes where the value was made that decides about it.
func (j *judge) decide(v *verdict, c *request.Call, g, done []*verdict) {
	v.missing = true
	j.report(token.Pos(c.Pos), v, c, g, nil)
	for i := range j.found {
		if f := &j.found[i]; f.Pos == token.Pos(c.Pos) && !f.maker.pos.IsValid() {
			f.maker.pos, f.maker.name = j.maker(c, g, done)
		}
	}
}

// once makes one finding of those about several calls through one client, at what makes it. A
// client that is made for one call alone may have been meant to get the company behind.
func (j *judge) once() {
	through := make(map[token.Pos][]token.Pos)
	for _, f := range j.found {
		if m := f.maker.pos; m.IsValid() {
			through[m] = append(through[m], f.Pos)
		}
	}
	j.found = slices.DeleteFunc(j.found, func(f finding) bool {
		m := f.maker.pos
		return len(through[m]) > 1 && (j.at[m] || f.Pos != slices.Min(through[m]))
	})
	for i := range j.found {
		f := &j.found[i]
		m := f.maker
		if calls := through[m.pos]; len(calls) > 1 {
			slices.Sort(calls)
			f.Pos, f.End, f.through = m.pos, j.end(m.pos), calls
			f.Message = j.leftOut(m.pos, m.name)
			j.at[m.pos] = true
			j.noteCall(f.v, m.pos)
		}
	}
}

// maker is the call or literal that makes the receiver of c without a company, and the name
// of what is called or made. It is not valid where the call itself decides: it leaves out
// something of its own, does so whatever the receiver, or others through the same receiver
// have the header.
func (j *judge) maker(c *request.Call, g, done []*verdict) (token.Pos, string) {
	call := j.callAt(token.Pos(c.Pos))
	if c.Made == nil || call == nil || j.leavesOut(call) != "" || j.takesHeaders(call) || anyReceiver(c, g) {
		return token.NoPos, ""
	}
	made := makers(done)
	var fallback token.Pos
	var fallbackName string
	for i := len(c.Made.Chain); i >= 0; i-- {
		pos, name := token.Pos(c.Made.Pos), ""
		if i < len(c.Made.Chain) {
			s := c.Made.Chain[i]
			if s.Foreign || s.Outside {
				continue
			}
			pos, name = token.Pos(s.Pos), s.Name
		}
		if !pos.IsValid() || made[pos] {
			continue
		}
		decides, known := j.decides(pos)
		if !known {
			continue
		}
		if decides {
			return pos, name
		}
		if name != "" && !fallback.IsValid() {
			fallback, fallbackName = pos, name
		}
	}
	return fallback, fallbackName
}

// anyReceiver reports whether a context without the header passes the same call on a
// receiver of which nothing is known.
func anyReceiver(c *request.Call, g []*verdict) bool {
	for _, v := range g {
		for _, s := range v.chain {
			if v.outcome == absent && s.Pos == c.Pos && s.Made == nil {
				return true
			}
		}
	}
	return false
}

// makers are the places that make the receivers of contexts.
func makers(of []*verdict) map[token.Pos]bool {
	out := make(map[token.Pos]bool)
	for _, v := range of {
		for _, s := range v.chain {
			if s.Made == nil {
				continue
			}
			out[token.Pos(s.Made.Pos)] = true
			for _, m := range s.Made.Chain {
				out[token.Pos(m.Pos)] = true
			}
		}
	}
	return out
}

// decides reports whether the call or literal at a position decides by itself what it is
// given: it leaves something out, or takes nothing from the caller of its function.
func (j *judge) decides(pos token.Pos) (decides, known bool) {
	f := rulekit.FileAt(j.pass, pos)
	if f == nil {
		return false, false
	}
	given := j.callerGives(f, pos)
	if call := j.callAt(pos); call != nil {
		return j.leavesOut(call) != "" || !j.mentionsAny(call, given), true
	}
	var lit *ast.CompositeLit
	ast.Inspect(f, func(n ast.Node) bool {
		if l, ok := n.(*ast.CompositeLit); ok && l.Pos() == pos {
			lit = l
		}
		return lit == nil
	})
	return lit != nil && !j.mentionsAny(lit, given), lit != nil
}

// callerGives are the parameters and receivers of the functions around a position.
func (j *judge) callerGives(f *ast.File, pos token.Pos) map[types.Object]bool {
	out := make(map[types.Object]bool)
	add := func(lists ...*ast.FieldList) {
		for _, l := range lists {
			if l == nil {
				continue
			}
			for _, p := range l.List {
				for _, n := range p.Names {
					out[j.pass.TypesInfo.Defs[n]] = true
				}
			}
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil || pos < n.Pos() || n.End() <= pos {
			return false
		}
		switch n := n.(type) {
		case *ast.FuncDecl:
			add(n.Recv, n.Type.Params)
		case *ast.FuncLit:
			add(n.Type.Params)
		}
		return true
	})
	return out
}

// mentionsAny reports whether a node mentions one of some objects, apart from contexts.
func (j *judge) mentionsAny(n ast.Node, of map[types.Object]bool) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			obj := j.pass.TypesInfo.Uses[id]
			found = found || of[obj] && !isContext(obj.Type())
		}
		return !found
	})
	return found
}

func isContext(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == "Context" && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "context"
}

// leftOut says what the call or literal that makes a client leaves out.
func (j *judge) leftOut(pos token.Pos, name string) string {
	who, what := "the client", "no company id"
	if name != "" {
		who = j.short(name)
	}
	if call := j.callAt(pos); call != nil {
		if zero := j.leavesOut(call); zero != "" && !strings.HasPrefix(zero, "no ") {
			what = zero
		}
	}
	return fmt.Sprintf("%s is given %s, so Procore API calls through it never send the %s header; give it the company's id (MPR)", who, what, procore.Header)
}

// withCalls adds the calls that go through what was made to its finding: the first few, and how
// many more.
func (f finding) withCalls() finding {
	seen := make(map[token.Pos]bool)
	for _, p := range f.through {
		if seen[p] {
			continue
		}
		if seen[p] = true; len(seen) <= maxRelated {
			f.Related = append(f.Related, analysis.RelatedInformation{Pos: p, Message: "sends without " + procore.Header})
		}
	}
	if more := len(seen) - maxRelated; more > 0 {
		f.Related[len(f.Related)-1].Message += fmt.Sprintf(", and %d more calls", more)
	}
	return f
}
