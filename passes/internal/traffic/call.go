package traffic

// This file holds what calls do with values.
//
// A call of a function of the package does what its summary says, in terms of the arguments at
// hand; a call that the engine knows as one that makes a request is where Procore's values
// begin and end; any other passes on what it is given, if it is text or bytes.
//
//	// Have: func get(path string, out any) error { …; return json.NewDecoder(resp.Body).Decode(out) }
//	// Have: var p Project; get("/rest/v1.0/projects/1", &p)
//	// Want: the summary of get: out is read from own; here own is Procore, so Project is a message

import (
	"go/ast"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/source"
)

// result is where the result of a call comes from. An id that went through a function which is
// not seen is one still only if the result is a text.
//
//	// Have: resp, err := c.Do(req)         a call that the engine knows: Procore, or whoever it is
//	// Have: p := load(id)                  of the package: what the summary of load says
//	// Have: s := strings.ToLower(id)       not seen, and a text: what id is
//	// Have: n := hash(id)                  not seen, and a number: no id any more
//	// Have: s := db.NameOf(opts.VendorID)  not seen: the text of a number need not have the field in it
func (f *flow) result(e *ast.CallExpr) *origins {
	c := f.called(e)
	if c == nil {
		return f.converted(e)
	}
	if s, ok := f.number(e, c); ok {
		return s
	}
	if c.fn != nil {
		f.reads(c.fn)
		return f.resolve(c, e, c.fn.returns)
	}
	out := f.listedResult(e, c)
	if c.means != nil {
		f.reads(c.means)
		out = f.resolve(c, e, c.means.returns)
	}
	switch f.to[source.CallPos(e)] {
	case toAPI, mixed:
		return f.union(out, f.site(source.CallPos(e)), f.encoded(c))
	case other:
		return f.union(out, f.site(source.CallPos(e)), f.encoded(c))
	}
	for _, a := range c.args {
		number := f.typeOf(a) != nil && isNumber(f.typeOf(a))
		lost := []originKind{dynamic, typeless, later}
		if !isText(f.typeOf(e)) {
			lost = append(lost, decoded)
		}
		if number {
			lost = append(lost, setting)
		}
		out.add(f.origins(a).without(lost...))
	}
	return f.union(out, f.encoded(c), f.exactness(c))
}

// resolve says in terms of a caller what a callee knows of its parameters and its own
// request.
//
//	// Have: func id(p *Project) int64 { return p.ID }; id(mine)
//	// Want: param 0 becomes where mine comes from
func (f *flow) resolve(c *callee, e *ast.CallExpr, of *origins) *origins {
	out, open := of.parted()
	for o := range open.all() {
		switch o.kind {
		case own:
			if f.anybody {
				out.put(o)
			}
			out.add(f.site(source.CallPos(e)))
		case versioned:
			out.add(f.site(source.CallPos(e)).only(exact, versioned))
		case later:
			out.add(f.decodedAs(f.site(source.CallPos(e))))
		case answer:
			f.reads(e)
			out.add(f.given[e])
		case param:
			for _, a := range c.argument(o.param) {
				s := f.origins(a)
				if o.inner {
					s = f.pieceOf(s)
				}
				out.add(s)
			}
		case written, holds:
			for _, p := range f.instantiate(c, e, o.part) {
				out.put(origin{kind: o.kind, part: p})
			}
		}
	}
	return out
}

// effects follows what a call does beside its result. To name an id is one of them: whoever
// puts a number below the key "company_id" says what it is.
func (f *flow) effects(e *ast.CallExpr) {
	c := f.called(e)
	if c == nil {
		f.appended(e)
		return
	}
	f.scanned(e, c)
	f.handed(e, c)
	f.joined(e, c)
	for i, a := range e.Args {
		if i > 0 && (fillsPath(c) || f.namesID(e.Args[i-1])) { // q.Set("company_id", s)
			f.nameAll(f.origins(a))
		}
	}
	if c.means != nil {
		f.summarized(e, c, c.means)
	}
	f.listedEffects(e, c)
	if c.fn != nil {
		f.summarized(e, c, c.fn)
		return
	}
	f.perhapsHere(e, c)
	f.codec(e, c)
	f.sink(e, c)
	f.filled(e, c)
}

// fillsPath reports whether a function fills a place in a path: r.SetPathParam("project", s).
func fillsPath(c *callee) bool { return strings.HasSuffix(c.called, "PathParam") }

// summarized does what the summary of a function says. An event of the callee happens here if
// what decides it, which callers know, is Procore's. Where the callee cannot say what is read or
// written, because that is its parameter or type parameter, the place is the argument here, so
// that a finding names the type of this caller:
//
//	// Have: func get(path string, out any) { …Decode(out) }; get("/rest/v1.0/me", &me)
//	// Want: the type of me is read from Procore, at the argument &me
func (f *flow) summarized(e *ast.CallExpr, c *callee, fn *function) {
	f.reads(fn)
	for ev, from := range fn.events {
		s := f.resolve(c, e, from)
		if ev.kind == keeps {
			for _, p := range f.instantiate(c, e, ev.part) {
				f.keepPart(ev.field, p)
			}
			continue
		}
		if ev.kind != message {
			f.event(ev, s)
			continue
		}
		at := ev.at
		if ev.part.param > 0 {
			if args := f.standFor(c, ev.part); len(args) > 0 {
				at = args[0]
				if ev.read && s.has(fromAPI) {
					f.decodedInto(at, s)
				}
				if ev.read {
					f.enveloped(at, s)
				}
			}
		} else if ev.part.tpar != nil {
			at = e.Fun
		}
		for _, p := range f.instantiate(c, e, ev.part) {
			f.event(event{kind: message, part: p, at: at, read: ev.read}, s)
		}
	}
	for i := range fn.named {
		for _, a := range c.argument(i) {
			f.nameAll(f.origins(a))
		}
	}
	if at := fn.format - 1 - (len(c.args) - len(e.Args)); fn.format > 0 && 0 <= at && at < len(e.Args) {
		f.nameArgs(e, at)
		f.handsOn(e, at)
	}
	for i, from := range fn.writes {
		for _, a := range c.argument(i) {
			content := f.resolve(c, e, from)
			f.write(a, content)
			if fills(f.typeOf(a)) {
				f.sent(f.origins(a), content)
			}
		}
	}
	for i, into := range fn.sinks {
		for _, a := range c.argument(i) {
			f.sinkInto(f.resolve(c, e, into), f.origins(a))
		}
	}
}
