package work

import (
	"fmt"
	"runtime/debug"
	"sync"
)

// This file holds the mistakes of mprlint's own that were caught: they cost a fix, and not the
// build of whoever runs it.

// MistakeInFix is what is left out where a fix panicked, as [Unknown] names it.
const MistakeInFix = "a fix, by a mistake of mprlint"

var mistakes struct {
	sync.Mutex
	list []string
}

// Mistake notes what was recovered while a fix was written, with the stack.
func Mistake(recovered any) {
	reach(MistakeInFix, true)
	mistakes.Lock()
	defer mistakes.Unlock()
	mistakes.list = append(mistakes.list, fmt.Sprintf("%v\n%s", recovered, debug.Stack()))
}

// Mistakes are those that were noted since this was last asked: for tests, which fail for each.
func Mistakes() []string {
	mistakes.Lock()
	defer mistakes.Unlock()
	list := mistakes.list
	mistakes.list = nil
	return list
}
