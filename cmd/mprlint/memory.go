package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
)

// heapToStart is how much memory a package's analysis may take before garbage is
// collected, in bytes. Most packages end before that. A few others do not, and are collected
// when there is as much as heapToGrow; or, where that is mostly no garbage, when there is
// half as much again as is in use. Package runtime, for one, then takes less memory than with
// Go's defaults, and no more time.
const (
	heapToStart = 64 << 20
	heapToGrow  = 128 << 20
	thenPercent = 50
)

// collectLate puts off the garbage collections. go vet starts this program once for
// each package, and a heap that begins at 4 MiB is collected a few times on the way to
// 30: a quarter of the time, for memory that the end of the process gives back anyway.
// GOGC and GOMEMLIMIT, where they are set, hold.
func collectLate() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(heapToStart)
	afterCollection(func() { debug.SetMemoryLimit(math.MaxInt64) })
}

// afterCollection sets the size of the next collection after each of them; first is what is done
// before that after the next one.
func afterCollection(first func()) {
	dies := new(*int) // in the next collection
	runtime.AddCleanup(dies, func(first func()) {
		first()
		debug.SetGCPercent(100) // may double: then the goal says what is in use
		debug.SetGCPercent(nextPercent(goal() / 2))
		afterCollection(func() {})
	}, first)
}

// nextPercent is by how much a heap may grow of which so many bytes were in use at the last collection.
func nextPercent(used uint64) int {
	if used == 0 || used >= heapToGrow {
		return thenPercent
	}
	return max(thenPercent, int((heapToGrow-used)*100/used))
}

// goal is the size, in bytes, at which the heap is collected next. What is in use stands in package
// runtime/metrics itself, which makes every start slower.
func goal() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.NextGC
}
