package inventory

import (
	"cmp"
	"go/token"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/verdict"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// calls lists the calls, those of each construction together.
func (l *lister) calls(all []verdict.Call) {
	groups := make(map[string][]*context)
	var order []string
	for i := range all {
		c := &all[i]
		k := c.Site.Pkg + " " + c.Site.At
		if groups[k] == nil {
			order = append(order, k)
		}
		for _, route := range l.routes(c) {
			groups[k] = append(groups[k], &context{call: c, route: route})
		}
	}
	slices.Sort(order)
	for _, k := range order {
		l.construction(groups[k])
	}
}

// A context is a call on one route, with one method, in one context.
type context struct {
	call *verdict.Call
	route
	alone  int // of how many calls, out from the construction, it is told apart by; see [tellApart]
	judged int // the same of what was decided about it, whatever its route

	at        Place // the line that decides
	pos       token.Pos
	function  string
	elsewhere bool // it is in another package
}

// apart is the number of calls by which a context is told apart from others as far as it can be.
func (c *context) apart() int {
	if c.alone > len(c.call.Chain) {
		return c.judged
	}
	return c.alone
}

// open reports whether callers in other packages decide: about the header, or about the
// route.
func (c *context) open() bool {
	return c.call.Open || c.call.Request.Root.Exported && strings.HasSuffix(c.name, rest)
}

// passes are the functions that a call goes through, from the one that was run by itself on.
func (c *context) passes() (names []string) {
	for _, call := range c.call.Chain {
		if !call.Literal {
			names = append(names, call.Name)
		}
	}
	return names
}

// construction lists the calls of one construction: one for each route, method and
// verdict, at the line that decides between them. Where a line is known to leave out the header with
// one client, it says nothing more that it may do so with another.
func (l *lister) construction(g []*context) {
	tellApart(g, 0)
	var callers Callers
	missing := make(map[line]bool)
	for _, c := range g {
		if !c.open() && !c.call.Request.Root.Test {
			callers.Add(c.passes())
		}
		c.at, c.pos, c.function, c.elsewhere = l.decides(c)
		if c.call.Kind == verdict.Missing {
			missing[c.line()] = true
		}
	}
	for _, c := range g {
		switch {
		case c.elsewhere: // that package lists it
		case c.open() && callers.Decide(c.call.Request.Root.Name, c.name): // what callers make of it is listed
		case c.call.Kind == verdict.Unknown && missing[c.line()]:
		default:
			l.call(c)
		}
	}
}

// call lists one call.
func (l *lister) call(c *context) {
	v := l.verdict(c.call)
	row := Call{
		Function: c.function, At: c.at,
		Made: l.site(c.call.Site), MadeBy: short(c.call.Site.Did), Library: library(c.call.Site.Did),
		Method: c.method, Route: c.name, URLs: c.urls, Hosts: c.hosts, Environments: c.environments,
		Test:    c.call.Request.Root.Test,
		Verdict: v, Trail: l.trail(c.call, v, c.texts),
	}
	if c.open() {
		row.Open = c.call.Request.Root.Name
	} else {
		row.Passes = c.passes()
	}
	work.Add(len(row.Trail))
	l.add(c.pos, Row{Call: &row})
}

// A line is what makes one call: a place, a route and a method.
type line struct {
	at           Place
	name, method string
}

func (c *context) line() line { return line{c.at, c.name, c.method} }

func (l *lister) site(s request.Site) Place {
	if s.Pos.IsValid() {
		return l.place(s.Pos)
	}
	return Place{s.Pkg, s.At}
}

// decides finds the line that decides which of a construction's routes is called: going
// out from the construction, the first call that only contexts with this route and
// verdict pass. It is the construction itself where there is one route only. Where that
// line is in another package, which lists it, elsewhere is true.
func (l *lister) decides(c *context) (at Place, pos token.Pos, function string, elsewhere bool) {
	chain := c.call.Chain
	own := c.call.Site.Pkg == l.pass.Pkg.Path()
	for k := 0; k <= len(chain); k++ {
		if k > 0 && chain[len(chain)-k].Outside {
			break
		}
		if k < c.apart() {
			continue
		}
		switch {
		case k == 0 && own:
			return l.place(c.call.Site.Pos), c.call.Site.Pos, l.functionAt(c.call.Site.Pos, c.call.Site.Fn), false
		case k > 0 && !chain[len(chain)-k].Foreign && token.Pos(chain[len(chain)-k].Pos).IsValid():
			p := token.Pos(chain[len(chain)-k].Pos)
			return l.place(p), p, l.functionAt(p, ""), false
		}
	}
	if own {
		return l.place(c.call.Site.Pos), c.call.Site.Pos, l.functionAt(c.call.Site.Pos, c.call.Site.Fn), false
	}
	return Place{}, token.NoPos, "", true
}

// short is a function's name as one would write it in the package: http.NewRequest.
func short(full string) string {
	open := strings.HasPrefix(full, "(")
	star := strings.HasPrefix(full, "(*")
	name := strings.TrimPrefix(strings.TrimPrefix(full, "("), "*")
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		name = name[i+1:]
	}
	switch {
	case star:
		return "(*" + name
	case open:
		return "(" + name
	}
	return name
}

// library is the import path in a function's full name.
func library(full string) string {
	name := strings.TrimLeft(full, "(*")
	slash := strings.LastIndexByte(name, '/')
	dot := strings.IndexByte(name[slash+1:], '.')
	if dot < 0 {
		return name
	}
	return name[:slash+1+dot]
}

func compare(a, b string) int { return cmp.Compare(a, b) }
