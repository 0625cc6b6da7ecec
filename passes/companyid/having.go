package companyid

// This file holds the contexts of a construction that have the header, as each of those that lack it
// asks for them. There may be thousands of both.

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// having are the contexts of a construction, and of them those that have the header.
type having struct {
	all   []*verdict
	ends  endings
	calls map[request.Call]bool // those by which the ones with the header come, as [place] has them
	done  []*verdict

	made map[token.Pos]bool // see [having.makers]; nil before it was asked for
	bare map[about]bool     // see [having.anyBare]; nil before it was asked for
}

// An about is a call, by its position, and what it may be about.
type about struct {
	pos  int
	role role
}

// endings are the ends of some ways to a construction: the last call of each, and with it the endings
// of what comes before.
type endings map[request.Call]endings

func newHaving(all, done []*verdict) *having {
	h := &having{all: all, done: done, ends: make(endings), calls: make(map[request.Call]bool)}
	for _, v := range done {
		at := h.ends
		for i := len(v.chain) - 1; i >= 0; i-- {
			c := v.chain[i].Step()
			h.calls[place(c)] = true
			if at[c] == nil {
				at[c] = make(endings)
			}
			at = at[c]
		}
		work.Add(len(v.chain))
	}
	return h
}

// divides finds the call, going out from the construction, that only contexts without
// the header pass.
func (h *having) divides(v *verdict) *request.Call {
	work.Add(len(v.chain))
	at := h.ends
	for i := len(v.chain) - 1; i >= 0; i-- {
		c := &v.chain[i]
		at = at[c.Step()]
		if at == nil && !c.Foreign && !c.Outside {
			return c
		}
	}
	return nil
}

// anyPasses reports whether one of those with the header comes by a call, on whatever way.
func (h *having) anyPasses(c *request.Call) bool { return h.calls[place(*c)] }

// place is where a call stands, whichever method of an interface it comes to.
func place(c request.Call) request.Call {
	c = c.Step()
	c.Name, c.Literal = "", false
	return c
}

// onlyOf is the first call outside of c that no context with the header comes by, or nil.
func (h *having) onlyOf(v *verdict, c *request.Call) *request.Call {
	inside := true
	for i := len(v.chain) - 1; i >= 0; i-- {
		o := &v.chain[i]
		inside = inside && o != c
		if !inside && o != c && !o.Foreign && !o.Outside && !h.anyPasses(o) {
			return o
		}
	}
	return nil
}

// anyBare reports whether a context without the header passes the same call about something of which
// nothing is known: on another receiver, say.
func (h *having) anyBare(r role, c *request.Call) bool {
	if h.bare == nil {
		h.bare = make(map[about]bool)
		for _, v := range h.all {
			if v.outcome != absent {
				continue
			}
			for _, s := range v.chain {
				for r := range roles {
					if r.of(s) == nil {
						h.bare[about{s.Pos, r}] = true
					}
				}
			}
			work.Add(len(v.chain))
		}
	}
	return h.bare[about{c.Pos, r}]
}

// makers are the places that make what those with the header are about.
func (h *having) makers() map[token.Pos]bool {
	if h.made != nil {
		return h.made
	}
	h.made = make(map[token.Pos]bool)
	for _, v := range h.done {
		for _, s := range v.chain {
			for r := range roles {
				h.addMakers(r.of(s))
			}
		}
	}
	return h.made
}

// addMakers adds the literal that made a value, what made that it was asked of, and the calls that led
// to either.
func (h *having) addMakers(m *request.Made) {
	for made := range m.Lineage() {
		h.made[token.Pos(made.Pos)] = true
		for _, c := range made.Chain {
			h.made[token.Pos(c.Pos)] = true
		}
		work.Add(len(made.Chain))
	}
}
