package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
)

// heapToStart is how much memory a package's analysis may take before garbage is
// collected, in bytes. Most packages end before that. The few others are collected more
// often than usual: package runtime, for one, then takes less memory than with Go's
// defaults, and no more time.
const (
	heapToStart = 64 << 20
	thenPercent = 50
)

// collectLate puts off the first garbage collection. go vet starts this program once for
// each package, and a heap that begins at 4 MiB is collected a few times on the way to
// 30: a quarter of the time, for memory that the end of the process gives back anyway.
// GOGC and GOMEMLIMIT, where they are set, hold.
func collectLate() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(heapToStart)
	first := new(*int) // dies in the first collection
	runtime.AddCleanup(first, func(percent int) {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(math.MaxInt64)
	}, thenPercent)
}
