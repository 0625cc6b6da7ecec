package exec

// This file holds what goes into fields, and what may come out of them.
//
//	// Have: func New() *Client { return &Client{base: "https://a"} }; func (c *Client) Get() { …c.base… }
//	// Want: the first go stores "https://a" at {Field: p.Client.base}; in the second, c.base is that
//
// Fields are told apart by their types and names, and not by the values that have them: that a
// field holds a text which only some other client of the program has is possible. The literals
// of a type are told apart, so that the fields of one object come from the same one.

import (
	"slices"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// store notes a value that goes into a field or package variable; literal is the one that it
// stands in, or 0. In the second go nothing is learnt any more; if a function that was thought
// to store nothing does, the first one must be repeated. See [Machine.noteLate].
func (r *Machine) store(at outcome.Place, v value.Value, literal int) {
	if at == (outcome.Place{}) || v == nil {
		return
	}
	if len(r.origins) > 0 && at.Field != "" {
		r.walkNear(v, storedDepth, func(c *value.Cell) {
			if o := r.originOf(c); o != nil {
				r.storedIn[o] = append(r.storedIn[o], at.Field)
			}
		})
	}
	r.nameChannel(v, at)
	if clients.IsSignIn(at.Field) {
		r.noteUse(v, outcome.SignIn, at.Field)
	}
	if r.final && !r.quiet[r.root] {
		return
	}
	r.addedTo[at] = true
	if r.skipping > 0 && !r.final {
		r.stores.skip(at, stored{val: v, heap: r.heap.Root(r.start), literal: literal})
		return
	}
	if r.stores.full[at] {
		return
	}
	if literal == ownStruct && !r.final {
		r.stores.noteOwn(at.Field)
	}
	list, x := r.stores.values[at], stored{val: v, heap: r.heap.Root(r.start), literal: literal}
	switch {
	case len(list) >= maxSetByRoot:
		r.stores.full[at] = !r.final
	case !r.final && r.stores.cut[at].n > 0 && x.canGo(len(list)):
		r.stores.cutOff(at, x)
	case r.stores.has(list, x):
	case r.final:
		r.noteLate()
	default:
		r.ways.noteAdded(at, r.stores.count(at))
		r.stores.values[at] = append(list, x)
		if len(list) >= maxApart || len(list) > 0 && list[0].looks != "" { // looked at before
			r.crowded[at] = true
		}
	}
}

// has reports whether a value that is set outside of a literal is among those of a place. Each literal
// has its own.
func (s *Stores) has(list []stored, x stored) bool {
	if _, isCell := x.val.(*value.Cell); isCell || x.literal > 0 {
		return false
	}
	return slices.ContainsFunc(list, func(y stored) bool {
		return (x.literal == 0 && y.literal != ownStruct || x.literal == ownStruct && y.literal <= 0) && value.Same(y.val, x.val)
	})
}

// ownStruct marks a value that is stored into a field of a struct in a variable, or of one that the same
// run made: of no struct that there was before, unless that is set to this one as a whole.
const ownStruct = -1

// isNew reports whether a value points to a struct that this run made: whoever has one that was made
// before has another.
//
//	// Have: func New() *Client { c := &Client{}; c.http = &http.Client{}; return c }, and three more
//	// Want: of the client that one of them made, http is what that one set
func (r *Machine) isNew(v value.Value) bool {
	c, ok := v.(*value.Cell)
	return ok && c.ID > r.startCells && c.Sym == nil && !c.Kept && c.Home == ""
}

// storeOwn notes the fields of a struct that is put where there was another one, of those that were
// set while a variable held it.
//
//	// Have: func (c *Client) Use(id string) { d := *c; d.company = id; *c = d }
func (r *Machine) storeOwn(v value.Value) {
	if len(r.stores.ownFields) == 0 {
		return
	}
	for _, a := range value.AlternativesOf(v) {
		if _, pointer := a.Val.(*value.Cell); pointer {
			continue
		}
		if o, ok := r.content(a.Val).(*value.Object); ok {
			for _, key := range r.stores.ownFields[o.Type] {
				if x, ok := o.Get(value.FieldOf(key[len(o.Type)+1:])); ok {
					r.store(outcome.Place{Field: key}, x, 0)
				}
			}
		}
	}
}

// resolve is what a field may hold: all that is ever stored into it, and the symbol itself
// where others can set it too. While it is found out, the field is marked, so that one which
// is stored into itself ends. A field with too many values is not known.
//
//	// Want: one of "https://a", when literal 1 made c | {field p.Client.base …}; without the latter if
//	//       only this package can set it
func (r *Machine) resolve(f *value.Sym) value.Value {
	if c, ok := r.symbols[f.ID]; ok && r.load(c) != nil {
		return f
	}
	if !r.final || f.Key == "" {
		return f
	}
	if v, ok := r.transplanted[f.ID]; ok {
		if v == nil {
			return f // a field that is stored into itself
		}
		return v
	}
	at := outcome.Place{Field: f.Key}
	list, n := r.stores.values[at], r.stores.count(at)
	if n >= maxStored {
		r.reach(outcome.FieldValues)
	}
	if n == 0 || n >= maxStored {
		return f
	}
	r.transplanted[f.ID] = nil
	id := r.objectChoice(f.Parent)
	var out []value.Alternative
	for _, s := range list {
		g := value.Guard{{ID: id, Arm: s.literal}}
		if s.literal <= 0 || s.several {
			g = nil
		}
		out = append(out, value.Alternative{When: g, Val: r.transplantField(s, f)})
	}
	if !r.Closed[f.Key] || r.stores.addressed[f.Key] || r.stores.partial(f.Key) {
		out = append(out, value.Alternative{Val: f})
	}
	v := value.Either(out)
	r.transplanted[f.ID] = v
	return v
}

// objectChoice names the choice of which literal an object was made by, so that its
// fields are taken from the same one.
func (r *Machine) objectChoice(s *value.Sym) int {
	id, ok := r.objChoices[s.ID]
	if !ok {
		id = r.choice()
		r.objChoices[s.ID] = id
	}
	return id
}

// transplantField is a stored value as it is found in a field. What is not known of it is said
// to be of that field. By that, a rule knows through which field a client came, and finds
// others that came through it.
func (r *Machine) transplantField(s stored, f *value.Sym) value.Value {
	v := r.transplant(s, f.Key)
	return value.Each(v, func(v value.Value) value.Value {
		if x, ok := v.(*value.Sym); ok {
			if x.ID == f.ID {
				return f
			}
			c := *x
			c.FoundIn = f
			return &c
		}
		return v
	})
}

// noteLate notes that something is stored, or may be, which the learning runs did not tell.
// Then what runs of the second go concluded is built on too little, and all of it is done
// again.
func (r *Machine) noteLate() {
	r.ways.noteNew()
	if r.final && r.quiet[r.root] {
		r.stale = true
	}
}
