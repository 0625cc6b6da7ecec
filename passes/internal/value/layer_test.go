package value

import (
	"math/rand/v2"
	"testing"
)

// A layer holds what a map would.
func TestLayer(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	cells := make([]*Cell, 3*short)
	for i := range cells {
		cells[i] = &Cell{ID: i}
	}
	for range 200 {
		var l Layer
		m := make(map[*Cell]Value)
		for range r.IntN(100) {
			c := cells[r.IntN(len(cells))]
			if r.IntN(4) == 0 {
				l.Remove(c)
				delete(m, c)
			} else {
				v := Unknown("value")
				l.put(c, v)
				m[c] = v
			}
		}
		if l.Len() != len(m) {
			t.Fatalf("%d cells, want %d", l.Len(), len(m))
		}
		for _, c := range cells {
			got, ok := l.Get(c)
			want, there := m[c]
			if ok != there || got != want {
				t.Fatalf("cell %d: %v, %v, want %v, %v", c.ID, got, ok, want, there)
			}
		}
		for i, c := range l.Cells() {
			if _, ok := m[c]; !ok || i > 0 && l.Cells()[i-1].ID >= c.ID {
				t.Fatalf("cell %d is not there, or out of order", c.ID)
			}
		}
	}
}
