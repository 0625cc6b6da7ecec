// Package work counts what the engine and the rules do, so that a test can say how the cost of a
// program grows without a clock, which no machine gives twice alike.
//
// A unit is one of anything that may be repeated: an operation that is run, two values that
// are compared, a cell that is copied, a piece of a text. Each phase adds up what it did in
// bulk, where a loop or a comparison ends.
package work

import "sync/atomic"

var done atomic.Int64

// Add says that some units were done.
func Add(units int) { done.Add(int64(units)) }

// Done is how many units were done since the process began.
func Done() int64 { return done.Load() }
