package inventory

import (
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/verdict"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds how the contexts of a construction are told apart. There may be thousands, of which
// each would have to be compared with all others.

// A kind is what a line that decides between contexts decides about.
type kind struct {
	name, method string
	is           verdict.Kind
}

func (c *context) kind() kind { return kind{c.name, c.method, c.call.Kind} }

// tellApart finds for each of some contexts, which come the same last k calls and are not told apart by
// fewer, how many it takes until all that come the same way are of the same kind. Those of its own call
// do not count: between several routes of one call no line decides. Where all its calls do not
// suffice, it is one more than there are. It finds the same for what was decided about them alone,
// since what a loop puts into the routes of one call no line tells apart.
//
//	for _, kind := range kinds { c.get(ctx, "/projects/"+kind) }    // the same calls, with several routes
func tellApart(g []*context, k int) {
	work.Add(len(g))
	t := tallyOf(g)
	further := false
	for _, c := range g {
		if c.alone == k && t.differs(c) {
			c.alone, further = k+1, true
		}
		if c.judged == k && t.all > t.verdicts[c.call.Kind] {
			c.judged, further = k+1, true
		}
	}
	if !further {
		return
	}
	ways := make(map[request.Call][]*context)
	for _, c := range g {
		if chain := c.call.Chain; len(chain) > k {
			step := chain[len(chain)-k-1].Step()
			ways[step] = append(ways[step], c)
		}
	}
	for _, way := range ways {
		tellApart(way, k+1)
	}
}

// A tally counts contexts.
type tally struct {
	all      int
	kinds    map[kind]int
	verdicts map[verdict.Kind]int
	calls    map[*verdict.Call]int
	both     map[kindOfCall]int
}

type kindOfCall struct {
	kind
	call *verdict.Call
}

func tallyOf(g []*context) *tally {
	t := &tally{len(g), make(map[kind]int), make(map[verdict.Kind]int), make(map[*verdict.Call]int), make(map[kindOfCall]int)}
	for _, c := range g {
		t.kinds[c.kind()]++
		t.verdicts[c.call.Kind]++
		t.calls[c.call]++
		t.both[kindOfCall{c.kind(), c.call}]++
	}
	return t
}

// differs reports whether one of those that were counted is of another call and another kind.
func (t *tally) differs(c *context) bool {
	return t.all-t.kinds[c.kind()]-t.calls[c.call]+t.both[kindOfCall{c.kind(), c.call}] > 0
}
