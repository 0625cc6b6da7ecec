// Package other has helpers that know nothing of what they are for.
package other

// Kind is a number of ours.
type Kind int32

// The kinds.
const (
	Small Kind = 1
	Large Kind = 2
)

// Narrow makes a number shorter.
func Narrow(n int64) int32 { return int32(n) }

// Keep keeps it.
func Keep(n int64) int64 { return n }

// Pages says how many there are.
func Pages(n int64) int32 { return int32(n / 100) }

// KindOf says of which kind a number is.
func KindOf(n int64) Kind {
	if n > 100 {
		return Large
	}
	return Small
}
