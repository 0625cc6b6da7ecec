package work

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

// This file holds which caps were reached. A package of which something is left out looks like
// one that is right, unless somebody says so.

var reached = struct {
	sync.Mutex
	times map[string]int
}{times: make(map[string]int)}

// Reach says that a cap was reached, and what it left out in a few words.
func Reach(left string) {
	reached.Lock()
	defer reached.Unlock()
	reached.times[left]++
}

// Reached says what caps left out since this was last asked, or is empty.
//
//	a long list (2 times), the bytes that fixes look at (1 times)
func Reached() string {
	reached.Lock()
	defer reached.Unlock()
	var parts []string
	for _, left := range slices.Sorted(maps.Keys(reached.times)) {
		parts = append(parts, fmt.Sprintf("%s (%d times)", left, reached.times[left]))
	}
	clear(reached.times)
	return strings.Join(parts, ", ")
}
