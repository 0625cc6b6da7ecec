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
	times   map[string]int
	unknown map[string]bool // those of which the rules know less
}{times: make(map[string]int), unknown: make(map[string]bool)}

// Reach says that a cap was reached, and what it left out in a few words: the rules do not know
// of that.
func Reach(left string) { reach(left, true) }

// ReachFix says that a cap was reached on the way to a fix: what is wrong is reported, without a
// fix.
func ReachFix(left string) { reach(left, false) }

func reach(left string, unknown bool) {
	reached.Lock()
	defer reached.Unlock()
	reached.times[left]++
	if unknown {
		reached.unknown[left] = true
	}
}

// Begin says that another package is looked at from now on.
func Begin() {
	reached.Lock()
	defer reached.Unlock()
	clear(reached.unknown)
}

// Unknown names what the rules do not know of since [Begin], in order: for a process that looks at
// one package at a time.
func Unknown() []string {
	reached.Lock()
	defer reached.Unlock()
	return slices.Sorted(maps.Keys(reached.unknown))
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
