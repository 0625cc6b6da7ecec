package value

// This file holds the hooks of clients and builders.

import "slices"

// Hooks are what a client runs on each request.
type Hooks struct{ List []Hook }

// A Hook is a function that is run on each request of a client.
//
//	// Have: c.OnBeforeRequest(func(c *resty.Client, r *resty.Request) error { … })
//
// is one whose parameter 1 is the request.
type Hook struct {
	Func  Value
	Param int  // which of its parameters is the request
	Wraps bool // it wraps a round tripper, and returns one
	Maybe bool // added on some paths only
}

// Add returns the hooks with one more. A hook beyond the cap stands for all that are too many.
func (h *Hooks) Add(x Hook) *Hooks {
	if h == nil {
		return &Hooks{[]Hook{x}}
	}
	if n := len(h.List); n >= maxHooks {
		list := slices.Clone(h.List)
		list[n-1] = Hook{Func: InsteadOf("too many hooks", list[n-1].Func, x.Func), Maybe: true}
		return &Hooks{list}
	}
	return &Hooks{append(h.List[:len(h.List):len(h.List)], x)}
}

// join is what hooks there may be after either of two paths: one that only one of them
// added is there perhaps.
func (h *Hooks) join(g *Hooks) *Hooks {
	switch {
	case h == g, g == nil && len(h.List) == 0:
		return h
	case h == nil:
		return (&Hooks{}).join(g)
	case g == nil:
		return h.join(&Hooks{})
	}
	out := &Hooks{}
	for _, x := range h.List {
		if i := g.index(x); i < 0 || g.List[i].Maybe {
			x.Maybe = true
		}
		out.List = append(out.List, x)
	}
	for _, x := range g.List {
		if h.index(x) < 0 {
			x.Maybe = true
			out = out.Add(x)
		}
	}
	return out
}

// index finds a hook that does the same.
func (h *Hooks) index(x Hook) int {
	return slices.IndexFunc(h.List, func(y Hook) bool {
		return Same(x.Func, y.Func) && x.Param == y.Param && x.Wraps == y.Wraps
	})
}
