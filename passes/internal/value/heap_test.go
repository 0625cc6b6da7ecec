package value

import "testing"

// What a layer held is found on it after another one took it, also when that one changes: a value
// that was stored during the run looks there.
//
//	// Have: the first use of another package's variable ends the run, after what it calls stored a client
func TestTake(t *testing.T) {
	below := new(Heap)
	call := below.Push()
	cells := make([]*Cell, 4*short)
	for i := range cells {
		cells[i] = &Cell{ID: i}
	}
	known := Plain("there")
	for _, c := range cells[:2*short] {
		call.Set(c, known)
	}
	below.Take([]*Layer{call.Layer()})
	for _, c := range cells[2*short:] {
		below.Set(c, known)
	}
	for _, c := range cells {
		if call.Get(c) != known || below.Get(c) != known {
			t.Fatalf("cell %d: %v on the layer, %v below it, want %v", c.ID, call.Get(c), below.Get(c), known)
		}
	}
	if n := call.Layer().Len(); n > 0 {
		t.Errorf("%d cells are left on the layer, which another one took", n)
	}
}
