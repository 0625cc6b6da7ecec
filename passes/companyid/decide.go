package companyid

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// contexts are those of one construction, by what becomes of the header in them, and what they
// leave to callers. Those that decide nothing are in none of the lists.
type contexts struct {
	missing []*verdict // they lack it for certain
	done    []*verdict // they have it, as far as is known
	copies  []*verdict // a copy gets it
	open    depends
}

// contextsOf sorts the contexts of a construction in this package.
func (j *judge) contextsOf(g []*verdict) (c contexts) {
	for _, v := range g {
		switch {
		case v.copied:
			c.copies = append(c.copies, v)
			if perhaps(v.q) {
				c.open |= onHeader
			}
		case v.outcome == absent && (v.rescued || j.judgedBefore(v)):
		case v.outcome == absent && v.target == apiCall:
			c.missing = append(c.missing, v)
		case v.outcome == absent:
			c.open |= onURL
		case beyondCap(v):
			c.done = append(c.done, v)
			c.open |= onHeader
		case v.outcome == present:
			c.done = append(c.done, v)
			if perhaps(v.q) {
				c.open |= onHeader
			}
		case v.outcome == byCaller, v.outcome == returned, v.outcome == unknownOutcome:
			c.open |= onHeader
		case v.outcome == byClient:
			c.open |= onClient
		}
	}
	return c
}

// orCopies are those that are done; if there are none, those of which a copy gets the header, where these
// pass other calls.
func (c *contexts) orCopies(done []*verdict) []*verdict {
	if len(done) == 0 && allDivided(c.missing, c.copies) {
		return c.copies
	}
	return done
}

// ownSite judges a construction in this package.
func (j *judge) ownSite(g []*verdict) {
	c := j.contextsOf(g)
	missing, done := c.missing, c.done
	at := g[0].site.At
	if !j.trying || source.InTest(j.pass.Fset, g[0].site.Pos) {
		j.own.note(at, c.open)
	}
	if len(missing) == 0 {
		j.strict(g)
		return
	}
	if j.reported(g[0].site.Pos) { // whoever calls it
		for _, v := range missing {
			v.missing = true
		}
		return
	}
	if onlyCapped(missing, done) {
		done = nil
	}
	done = c.orCopies(done)
	if len(done) == 0 && j.trying && !source.InTest(j.pass.Fset, g[0].site.Pos) {
		for _, v := range missing {
			v.tested = true // no test tells of other code that it lacks the header
		}
		return
	}
	if len(done) == 0 {
		for _, v := range missing {
			v.missing = true
		}
		j.own.note(at, 0)
		j.report(g[0].site.Pos, missing[0], nil, g, missing)
		return
	}
	h := newHaving(g, done)
	for _, v := range missing {
		j.divide(v, h)
	}
}

// divide reports a context without the header at what divides it from those that have it: a call, or
// what made the value that the same calls go through.
func (j *judge) divide(v *verdict, h *having) {
	c := h.divides(v)
	if c == nil {
		j.apart(v, h)
		return
	}
	if o := h.onlyOf(v, c); o != nil && (j.passesOn(c) || h.anyPasses(c)) {
		c = o
	}
	j.decide(v, c, h)
}

// passesOn reports whether a call hands on what a decorator is asked, to what it was put around: it
// decides nothing by itself.
//
//	func (l logged) Request(path string) (*http.Request, error) { log.Print(path); return l.next.Request(path) }
func (j *judge) passesOn(c *request.Call) bool {
	call := j.callAt(token.Pos(c.Pos))
	if call == nil {
		return false
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || !types.IsInterface(j.pass.TypesInfo.TypeOf(sel.X)) {
		return false
	}
	next, ok := ast.Unparen(sel.X).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	id, ok := ast.Unparen(next.X).(*ast.Ident)
	f := rulekit.FileAt(j.pass, call.Pos())
	return ok && f != nil && slices.ContainsFunc(f.Decls, func(d ast.Decl) bool {
		fn, ok := d.(*ast.FuncDecl)
		return ok && fn.Recv != nil && fn.Pos() <= call.Pos() && call.Pos() < fn.End() && fn.Name.Name == sel.Sel.Name &&
			len(fn.Recv.List[0].Names) == 1 && j.pass.TypesInfo.Defs[fn.Recv.List[0].Names[0]] == j.pass.TypesInfo.Uses[id]
	})
}

// reported reports whether a place is one of those that lack the header.
func (j *judge) reported(pos token.Pos) bool {
	_, ok := j.foundAt[pos]
	return ok
}

// judgedBefore reports whether a request is one of those that were judged without the tests.
func (j *judge) judgedBefore(v *verdict) bool {
	return j.trying && !j.ofTest(v.q)
}

// ofTest reports whether it is a test that makes a request.
func (j *judge) ofTest(q *request.Request) bool {
	return q.Root.Test || source.InTest(j.pass.Fset, q.Site.Pos)
}

// noteRescued notes of which requests a copy, made on the way to the same sending, has the header: a
// transport sets it where another does not.
func noteRescued(g []*verdict) {
	copied := make(map[int]bool)
	for _, v := range g {
		if v.copied && v.q.State == request.Sent {
			copied[v.q.Op] = true
		}
	}
	for _, v := range g {
		v.rescued = copied[v.q.Op]
	}
}

// onlyCapped reports whether several calls lead to contexts without the header, and none of the
// others is known to have it: of these, caps left out what may set it. Then it is the construction
// that lacks it.
func onlyCapped(missing, others []*verdict) bool {
	if slices.ContainsFunc(others, func(v *verdict) bool { return !beyondCap(v) }) {
		return false
	}
	calls, h := make(map[int]bool), newHaving(nil, others)
	for _, v := range missing {
		if c := h.divides(v); c != nil {
			calls[c.Pos] = true
		}
	}
	return len(calls) > 2
}

// allDivided reports whether each context without the header passes a call that those do not of
// which a copy gets it: a transport that sets it, on one client of several. One in which the function
// is run by itself, on what others may have made, is like some of those that pass a call.
func allDivided(missing, copies []*verdict) bool {
	h := newHaving(nil, copies)
	some := false
	for _, v := range missing {
		if slices.ContainsFunc(v.chain, func(c request.Call) bool { return !c.Outside }) {
			if h.divides(v) == nil {
				return false
			}
			some = true
		}
	}
	return len(copies) > 0 && some
}

// foreignSite judges a construction in another package, whose URL or header depends on
// the callers here.
func (j *judge) foreignSite(g []*verdict) {
	open, known, foreign := onURL, false, false
	if fact := j.facts[g[0].site.Pkg]; fact != nil {
		open, known = fact.open(g[0].site.At)
		foreign = fact.Foreign
	}
	if known && open == 0 && !foreign {
		for _, v := range g {
			v.missing = v.outcome == absent && v.target == apiCall && !v.rescued
		}
		return // judged there
	}
	c := j.contextsOf(g)
	done := c.done
	for _, v := range g {
		if v.outcome == byCaller {
			done = append(done, v)
		}
	}
	h := newHaving(g, c.orCopies(done))
	for _, v := range c.missing {
		if j.reportedBefore(v) {
			v.missing = true
			continue
		}
		if open == onClient && v.q.Handed != 0 {
			v.missing = true
			v.handed = true
			j.report(token.Pos(v.q.Handed), v, &request.Call{Name: v.q.HandedTo}, g, nil)
			continue
		}
		j.divide(v, h)
	}
}

// reportedBefore reports whether a package on the way has reported its own call.
func (j *judge) reportedBefore(v *verdict) bool {
	for _, c := range v.chain {
		if f := j.facts[c.Pkg]; c.Foreign && f != nil && !f.Foreign && slices.Contains(f.Calls, c.At) {
			return true
		}
	}
	return false
}
