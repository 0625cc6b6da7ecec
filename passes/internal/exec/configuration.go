package exec

// This file holds which texts end up in one struct, as those of a configuration do.
//
//	// Have: c := Config{Auth: "https://login.example.com", API: "https://api.example.com"}
//	//       if sandbox { c.API = "https://sandbox.example.com" }
//	// Want: {Auth: "https://login.example.com", API: "https://api.example.com", when arm 1 |
//	//       "https://sandbox.example.com", when arm 0}
//
// In the end, Auth and API of c are either the first two or the first and the last. A rule
// compares the environments of those that certainly meet: two fields that were each set on a
// path of its own never do.

import (
	"slices"
	"strings"
	"sync"

	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// noteConfigurations notes the structs that a value is or holds. Only the second go does it,
// since in the first one the fields are not known yet.
func (r *Machine) noteConfigurations(v value.Value, depth int) {
	if !r.final || depth > maxConfiguration {
		return
	}
	for _, a := range value.AlternativesOf(v) {
		switch x := a.Val.(type) {
		case *value.Tuple:
			for _, e := range x.Vals {
				r.noteConfigurations(e, depth+1)
			}
		case *value.List:
			for _, e := range x.Elems {
				r.noteConfigurations(e, depth+1)
			}
		case *value.Map:
			for _, e := range x.Entries {
				r.noteConfigurations(e.Val, depth+1)
			}
		case *value.Object:
			r.noteConfiguration(x)
			for _, f := range x.Fields {
				if holdsParts(f.Val) {
					r.noteConfigurations(f.Val, depth+1)
				}
			}
		}
	}
}

// holdsParts reports whether a value may be or hold a struct, in a cell of its own or none.
func holdsParts(v value.Value) bool {
	for _, a := range value.AlternativesOf(v) {
		switch a.Val.(type) {
		case *value.Tuple, *value.List, *value.Map, *value.Object:
			return true
		}
	}
	return false
}

// noteConfiguration notes a struct, if there is more than one text of interest in it. The same
// texts in the same fields are noted once, whichever run makes them. One with too many is not
// known.
func (r *Machine) noteConfiguration(o *value.Object) {
	c := r.leaves(nil, "", nil, o, 0)
	if len(c) < 2 {
		return // most structs
	}
	var id strings.Builder
	for _, l := range c {
		for _, t := range l.Texts {
			if t.Text != nil {
				id.WriteString(t.Text.ID())
			}
			id.WriteByte('|')
		}
	}
	if k := (textUse{use: outcome.MayJoin, name: "struct", text: id.String()}); !r.seen[k] {
		r.seen[k] = true
		if len(c) > maxLeaves {
			work.Reach("a struct with many addresses")
			return
		}
		r.result.Configurations = append(r.result.Configurations, c)
	}
}

// leaves collects the fields with texts of interest in a struct, and in those within it, up to one
// more than are compared. Each field's alternatives keep their arms, merged with those of the structs
// around them. An address counts as its text. The structs of net/http are no configurations.
func (r *Machine) leaves(c outcome.Configuration, path string, when value.Guard, o *value.Object, depth int) outcome.Configuration {
	if o.Kind != value.Struct || strings.HasPrefix(o.Type, "net/http.") || depth > maxConfiguration {
		return c
	}
	at := within{o, depth}
	found, known := r.leavesIn[at]
	if !known {
		found = r.ownLeaves(o, depth)
		if r.leavesIn != nil {
			r.leavesIn[at] = found
		}
	}
	for _, l := range found {
		if len(c) > maxLeaves {
			break
		}
		if len(when) > 0 && !r.narrow(&l, when) {
			continue
		}
		if path != "" {
			l.Path = path + "." + l.Path
		}
		c = append(c, l)
	}
	return c
}

// narrow leaves of a leaf what the struct holds where a guard holds. It is false if no text of interest
// is left.
func (r *Machine) narrow(l *outcome.Leaf, when value.Guard) (some bool) {
	all := l.Texts
	l.Texts = nil
	for _, t := range all {
		g, fit := when.Merge(t.When)
		if fit == value.Never {
			continue
		}
		l.Texts = append(l.Texts, outcome.LeafText{Text: t.Text, When: g})
		some = some || r.isOfInterest(t.Text)
	}
	return some
}

// isOfInterest reports whether a leaf may be known by a text; nil is one that is not known.
func (r *Machine) isOfInterest(t *value.Text) bool { return t != nil && !t.Empty() && r.interesting(t) }

// A within is a struct that lies so deep within others.
type within struct {
	o     *value.Object
	depth int
}

// ownLeaves are the leaves of a struct by itself.
func (r *Machine) ownLeaves(o *value.Object, depth int) (c outcome.Configuration) {
	r.looked(len(o.Fields))
	for _, f := range o.Fields {
		if len(c) > maxLeaves {
			return c
		}
		if !r.holdsText(f.Val) {
			continue
		}
		some := false
		for _, a := range value.AlternativesOf(f.Val) {
			x := r.peek(a.Val)
			if u, ok := x.(*value.Object); ok && u.Type != value.URLType {
				inner := r.leaves(nil, f.Name.String(), a.When, u, depth+1)
				if r.isShared(a.Val) {
					inner = slices.DeleteFunc(inner, isConditional)
				}
				c = append(c, inner...)
				continue
			}
			some = some || slices.ContainsFunc(r.textsOf(x), func(b value.Alternative) bool {
				t, _ := b.Val.(*value.Text)
				return r.isOfInterest(t)
			})
		}
		if some {
			c = append(c, outcome.Leaf{Path: f.Name.String(), Texts: r.leafTexts(f.Val)})
		}
	}
	return c
}

// leafTexts are the texts that a field may hold, each with its arms.
func (r *Machine) leafTexts(v value.Value) (texts []outcome.LeafText) {
	for _, a := range value.AlternativesOf(v) {
		x := r.peek(a.Val)
		if u, ok := x.(*value.Object); ok && u.Type != value.URLType {
			continue
		}
		for _, b := range r.textsOf(x) {
			if !isUnset(b.Val) {
				t, _ := b.Val.(*value.Text)
				h, _ := a.When.Merge(b.When)
				texts = append(texts, outcome.LeafText{Text: t, When: h})
			}
		}
	}
	return texts
}

// textsOf are the alternatives of a text, or of the text of an address.
func (r *Machine) textsOf(v value.Value) []value.Alternative {
	if u, ok := v.(*value.Object); ok {
		v = r.urlText(u)
	}
	return value.AlternativesOf(v)
}

// holdsText reports whether a value, or the cell that it is, may be a text, or a struct that has some.
// Of most fields, such as the hundred services of a client, it is neither.
func (r *Machine) holdsText(v value.Value) bool {
	for _, a := range value.AlternativesOf(v) {
		for _, b := range value.AlternativesOf(r.peek(a.Val)) {
			switch b.Val.(type) {
			case *value.Text, *value.Object:
				return true
			}
		}
	}
	return false
}

// isUnset reports whether a field holds nothing yet, or what a user may set in place of a
// default, which is what is judged. The default that a user may override is still what the
// program is shipped with.
func isUnset(v value.Value) bool {
	switch v := v.(type) {
	case *value.Sym:
		return v.Setting
	case *value.Text:
		return v.Empty()
	case value.Unset, value.Nil, nil:
		return true
	}
	return false
}

// peek is what a value or the cell that it is holds, of another run only what was asked for.
// To load it would copy it from another run, which costs more than what is to be found there.
func (r *Machine) peek(v value.Value) value.Value {
	if c, ok := v.(*value.Cell); ok {
		return r.heap.Get(c)
	}
	return v
}

// noteLocals notes the structs in the variables of a function that is left, but for those that
// it returns: whoever called it may still change them. A configuration in a local variable
// that is passed on as a value is nowhere else to be found: not on the heap, once the function
// has returned.
func (r *Machine) noteLocals(act *activation, e exit) {
	if !r.final {
		return
	}
	returned := make(map[int]bool)
	for _, v := range e.vals {
		r.literalsIn(v, 0, returned)
	}
	for _, s := range value.SortedSlots(act.frame.Vars) {
		v, _ := e.diff.Get(act.frame.Vars[s])
		for _, a := range value.AlternativesOf(v) {
			if o, ok := a.Val.(*value.Object); ok && o.Literal != 0 && !returned[o.Literal] {
				r.noteConfiguration(o)
			}
		}
	}
}

// literalsIn collects the literals that made the structs in a value. The number of a literal
// stands in each copy of what it made.
func (r *Machine) literalsIn(v value.Value, depth int, out map[int]bool) {
	if depth > maxConfiguration {
		return
	}
	for _, a := range value.AlternativesOf(v) {
		switch x := r.peek(a.Val).(type) {
		case *value.Object:
			out[x.Literal] = true
			for _, f := range x.Fields {
				r.literalsIn(f.Val, depth+1, out)
			}
		case *value.Tuple:
			for _, e := range x.Vals {
				r.literalsIn(e, depth+1, out)
			}
		case *value.List:
			for _, e := range x.Elems {
				r.literalsIn(e, depth+1, out)
			}
		}
	}
}

// noteHeap notes the structs that are left in memory at the end of a run. Since nothing changes there
// any more, each is looked at once, however many others hold it.
func (r *Machine) noteHeap(results value.Value) {
	r.leavesIn = make(map[within]outcome.Configuration)
	r.holders = sync.OnceValue(r.countHolders)
	r.noteConfigurations(results, 0)
	for _, c := range r.heap.Layer().Cells() {
		r.noteConfigurations(r.heap.Get(c), 0)
	}
	r.leavesIn, r.holders = nil, nil
}

// countHolders counts the fields that hold each pointer.
func (r *Machine) countHolders() map[*value.Cell]int {
	out := make(map[*value.Cell]int)
	for _, c := range r.heap.Layer().Cells() {
		o, ok := r.heap.Get(c).(*value.Object)
		if !ok {
			continue
		}
		r.looked(len(o.Fields))
		for _, f := range o.Fields {
			for _, a := range value.AlternativesOf(f.Val) {
				if p, ok := a.Val.(*value.Cell); ok {
					out[p]++
				}
			}
		}
	}
	return out
}

// isShared reports whether several fields hold a pointer. Each may be one of a struct that the program
// has given up where what is behind the pointer was set.
//
//	// Have: t := &Tokens{live}; c := New(live, t); if test { t.URL = sandbox; c = New(sandbox, t) }
//	// Want: no pair of live and sandbox
func (r *Machine) isShared(v value.Value) bool {
	c, ok := v.(*value.Cell)
	return ok && r.holders != nil && r.holders()[c] > 1
}

// isConditional reports whether a field holds a text on some paths alone.
func isConditional(l outcome.Leaf) bool {
	return slices.ContainsFunc(l.Texts, func(t outcome.LeafText) bool { return len(t.When) > 0 })
}
