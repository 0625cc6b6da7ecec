package value

import (
	"fmt"
	"testing"
)

// TestEitherWidensInPlace sees that what many arms share takes room for one guard, and not for one an arm:
// functions of switches with sixty cases return the same nil from most.
func TestEitherWidensInPlace(t *testing.T) {
	allocations := func(arms int) float64 {
		var list []Alternative
		for i := range arms {
			list = append(list, Alternative{Guard{{1, i % 2}, {2, i}}, Nil{}})
		}
		list = append(list, Alternative{Guard{{1, 0}}, Unknown("other")})
		return testing.AllocsPerRun(10, func() { Either(list) })
	}
	if few, many := allocations(10), allocations(maxArms-3); many > few+4 {
		t.Errorf("for 10 arms, memory is asked for %v times, for many %v times; want a few times more, not for each", few, many)
	}
}

// TestWiden sees that a guard is changed in place only for whom it belongs to, and says what common does.
func TestWiden(t *testing.T) {
	first := Guard{{1, 0}, {2, 0}}
	g, own := first, false
	for i := 1; i < 5; i++ {
		h := Guard{{1, 0}, {2, i}}
		want := fmt.Sprint(common(g, h))
		if g, own = widen(g, h, own); fmt.Sprint(g) != want || !own {
			t.Fatalf("with arm %d: %v, own: %v; want %s, own", i, g, own, want)
		}
	}
	if want := (Guard{{1, 0}, {2, 0}}); fmt.Sprint(first) != fmt.Sprint(want) {
		t.Errorf("what others have became %v; want %v", first, want)
	}
}
