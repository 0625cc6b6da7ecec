package value

// This file holds structs that may be changed, as no other value may: those that nobody has but the
// cell that holds them. A client of a thousand services would be copied a thousand times.
//
//	// Have: c := &Client{}; c.Users = &Users{c}; c.Plans = &Plans{c}; …, and so on
//	// Want: one copy, which the first of these makes and the others change

import "sync/atomic"

// numbers is the last number that was given to a layer.
var numbers atomic.Uint64

// SetOwned changes the content of a cell on this layer to a struct that nobody else has. It is the
// cell's own until somebody asks for what the cell holds, or goes on on another layer.
func (h *Heap) SetOwned(c *Cell, o *Object) {
	h.Set(c, o)
	if h.number == 0 {
		h.number = numbers.Add(1)
	}
	o.own = h.number
}

// SetOwnedField sets a field of the struct that a cell holds, if the struct is the cell's own and may
// says that it can be done so.
func (h *Heap) SetOwnedField(c *Cell, name Field, v Value, may func(*Object) bool) bool {
	held, _ := h.m.Get(c)
	o, ok := held.(*Object)
	if !ok || o.own == 0 || o.own != h.number || !may(o) {
		return false
	}
	if h.changes != nil {
		*h.changes++
	}
	o.Fields.Set(name, v)
	return true
}

// disown notes that somebody asked for a struct, and may keep it. One that is nobody's own is not written
// to: runs beside this one may read it at the same time.
func (o *Object) disown() {
	if o.own != 0 {
		o.own = 0
	}
}
