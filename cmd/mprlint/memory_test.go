package main

import "testing"

// A heap is collected at 128 MiB, or when it has grown by half.
func TestNextPercent(t *testing.T) {
	for _, c := range []struct {
		used uint64
		want int
	}{
		{0, 50},
		{16 << 20, 700},
		{64 << 20, 100},
		{100 << 20, 50},
		{400 << 20, 50},
	} {
		if got := nextPercent(c.used); got != c.want {
			t.Errorf("nextPercent(%d MiB) = %d, want %d", c.used>>20, got, c.want)
		}
	}
}
