package exec

// This file holds channels. A channel is a list of all that was ever sent to it: in which order
// that is received is not followed.
//
// One that lies in a field or package variable has two ends in different functions. What a
// function sends to it is noted like what is put into a field, under a place of its own, and is
// what others receive in the second go:
//
//	// Have: func New() *Client { …; go c.work() }; func (c *Client) Get() { …; c.jobs <- req }
//	// Want: the first go stores req at {Field: p.Client.jobs<-}; in the second, <-c.jobs in work
//	//       is that, found in field p.Client.jobs

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// A channel is one of the values that an expression may be, with the field or package variable
// that it lies in; name is empty for a channel that lies in none.
type channel struct {
	value.Value
	name string
}

// channel evaluates an expression that is a channel, to each of those that it may be.
func (r *Machine) channel(n *ir.Node) []channel {
	var out []channel
	for _, a := range value.AlternativesOf(r.eval(n)) {
		c := channel{Value: a.Val}
		switch x := a.Val.(type) {
		case *value.Cell:
			if c.name = r.channels[x]; c.name == "" {
				c.name = x.Home
			}
			if c.name == "" && x.Sym != nil {
				c.name = x.Sym.FieldKey()
			}
		case *value.Sym:
			c.name = x.FieldKey()
		}
		switch n.Op {
		case ir.OpField:
			c.name = n.Key
		case ir.OpGlobal:
			c.name = n.Name
		}
		out = append(out, c)
	}
	return out
}

// nameChannel notes that a channel is put into a field or package variable, by which it goes from
// then on.
//
//	// Have: jobs := make(chan *http.Request); go work(jobs); return &Client{jobs: jobs}
func (r *Machine) nameChannel(v value.Value, at outcome.Place) {
	for _, c := range cellsOf([]value.Value{v}) {
		if _, ok := r.heap.Glance(c).(*value.List); ok {
			r.channels[c] = at.Field + at.Global
		}
	}
}

// sent is the place of what is sent to a channel that lies in a field or package variable.
func sent(name string) outcome.Place { return outcome.Place{Field: name + "<-"} }

// send runs ch <- v. What goes into a channel may come out anywhere. What is sent has also left
// the function, as far as the end of the run is concerned, since somebody else may hold the other
// end.
//
//	// Have: jobs <- req
//	// Want: jobs is a cell with [&net/http.Request]; req escaped, to a place without a name
func (r *Machine) send(chs []channel, v value.Value) {
	for _, ch := range chs {
		if c := r.cellFor(ch.Value); c != nil {
			cur, _ := r.load(c).(*value.List)
			if cur == nil {
				cur = &value.List{}
				if c.Sym != nil {
					cur.UnknownSources = []*value.Sym{c.Sym}
				}
			}
			r.heap.Set(c, &value.List{Elems: append(cur.Elems[:len(cur.Elems):len(cur.Elems)], v), UnknownSources: cur.UnknownSources})
			if c.Sym != nil || c.Kept || len(cur.UnknownSources) > 0 { // who takes it out is not seen
				r.mayCallAll([]value.Value{v})
			}
		}
		if ch.name != "" && !r.isPool(v) {
			r.store(sent(ch.name), v, 0)
		}
		r.noteEscape(v, outcome.Place{Field: ch.name})
	}
}

// isPool reports whether it is a client that is put into a channel: who takes one out takes any.
func (r *Machine) isPool(v value.Value) bool {
	for _, a := range value.AlternativesOf(v) {
		if o, ok := r.content(a.Val).(*value.Object); ok && sendsRequests(o) && !isRequest(o) {
			return true
		}
	}
	return false
}

// sentElsewhere is what other functions send to a channel that lies in a field.
func (r *Machine) sentElsewhere(ch channel) (out []value.Value) {
	if !r.final || ch.name == "" {
		return nil
	}
	at := sent(ch.name)
	if !r.stores.complete(at) {
		return []value.Value{value.InsteadOf("what else is stored")}
	}
	for _, s := range r.stores.values[at] {
		out = append(out, r.transplant(s, ch.name))
	}
	return out
}

// turns are the passes of a for loop that takes values out of channels: one in each.
//
//	// Have: for { select { case j := <-jobs: run(j); case <-ctx.Done(): return } }
type turns struct {
	turn   int // the pass at hand, from 0
	needed int // how many passes there are values for
}

// inTurn is what a for loop takes out of a channel in the pass at hand, if all is known that was sent
// there. What is sent first comes out first; in which pass is of no importance.
func (r *Machine) inTurn(chs []channel) (v value.Value, ok bool) {
	l := r.innermost()
	if l == nil || len(chs) != 1 || len(r.sentElsewhere(chs[0])) > 0 {
		return nil, false
	}
	sent, ok := r.content(chs[0].Value).(*value.List)
	if !ok || len(sent.Elems) < 2 || len(sent.Elems) > maxUnroll || len(sent.UnknownSources) > 0 {
		return nil, false
	}
	l.needed = max(l.needed, len(sent.Elems))
	return sent.Elems[min(l.turn, len(sent.Elems)-1)], true
}

// innermost is the innermost loop of the function that is run, if that is a for loop.
func (r *Machine) innermost() *loop {
	for _, l := range slices.Backward(r.act.loops) {
		if l.iter {
			if l.ranges {
				return nil
			}
			return l
		}
	}
	return nil
}

// receive takes something out of a channel: the next of what was sent to it in a loop, and one of what
// was ever sent to it elsewhere. A channel that is still empty is noted: the goroutine that waits for
// it is run once more, when something was sent. See goroutine.go.
func (r *Machine) receive(chs []channel) value.Value {
	r.noteWait(chs)
	if v, ok := r.inTurn(chs); ok {
		r.setElement(v)
		return v
	}
	id := r.choice()
	var out []value.Alternative
	for _, ch := range chs {
		got := r.sentElsewhere(ch)
		switch c := r.content(ch.Value).(type) {
		case *value.List:
			if len(got) == 0 || len(c.Elems)+len(c.UnknownSources) > 0 {
				got = append(got, r.at(c, nil))
			}
		case *value.Sym:
			got = append(got, r.resolve(c.Sub(value.SymElem, "elem", "")))
		default:
			got = append(got, value.Unknown("channel"))
		}
		for _, v := range got {
			out = append(out, value.Alternative{When: value.Guard{{ID: id, Arm: len(out)}}, Val: v})
		}
	}
	if len(out) == 1 {
		return out[0].Val
	}
	return value.Either(out)
}

// elementsOfChannel lists what a loop over a channel receives; open stands for the rest. A channel
// gives what was sent to it as its only value.
func (r *Machine) elementsOfChannel(chs []channel) (pairs []pair, open *value.Sym) {
	r.noteWait(chs)
	for _, ch := range chs {
		got := r.sentElsewhere(ch)
		many := len(chs) > 1 || len(got) > 0
		switch c := r.content(ch.Value).(type) {
		case *value.List:
			got = append(got, c.Elems...)
			open = rest(open, c.UnknownSources)
		case *value.Sym:
			open = rest(open, []*value.Sym{c})
		case nil:
			open = value.Unknown("container")
		}
		for _, v := range got {
			pairs = append(pairs, pair{v, v, many})
		}
	}
	return r.unrolled(pairs, open)
}

// noteWait notes that a goroutine found a channel empty. A channel of which nothing is known
// is not empty: something else may have been put in.
func (r *Machine) noteWait(chs []channel) {
	for _, ch := range chs {
		if l, ok := r.content(ch.Value).(*value.List); ok && len(l.Elems) == 0 && len(l.UnknownSources) == 0 {
			r.waited++
		}
	}
}
