package value

import "testing"

// TestOwned sets fields of a struct that only its cell has, and of one that others have by then: they
// keep what they have.
func TestOwned(t *testing.T) {
	var h Heap
	c, name := &Cell{ID: 1}, FieldOf("name")
	always := func(*Object) bool { return true }
	set := func(h *Heap, text string) bool { return h.SetOwnedField(c, name, Plain(text), always) }
	first := &Object{Type: "p.T"}
	h.SetOwned(c, first)
	if !set(&h, "a") || first.Fields.Of(name) == nil {
		t.Error("a struct of the cell's own is not changed in place")
	}
	if h.Glance(c); !set(&h, "b") {
		t.Error("a glance takes a struct away from its cell")
	}
	if h.SetOwnedField(c, name, Plain("c"), func(*Object) bool { return false }) {
		t.Error("a struct is changed that may not be")
	}
	if set(h.Push(), "c") {
		t.Error("a branch changes what others begin with")
	}
	if h.Get(c); set(&h, "c") {
		t.Error("a struct is changed that somebody asked for")
	}
	if got := string(AsText(first.Fields.Of(name)).Holed()); got != "b" {
		t.Errorf("the field is %q, want that which was set last", got)
	}
}
