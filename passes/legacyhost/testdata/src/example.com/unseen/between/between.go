// Package between joins addresses. It knows nothing of what they are for, so that the
// packages which use it are checked without a look at it.
package between

import "strings"

// A Base is what paths are joined to.
type Base struct{ Root string }

func New(base string) *Base { return &Base{base} }

func (b *Base) Set(base string) { b.Root = base }

func (b *Base) URL(path string) string { return b.Root + path }

func (b *Base) In(folder string) *Base { return &Base{b.Root + folder} }

// On returns what joins paths to a base.
func On(base string) func(path string) string {
	return func(path string) string { return base + "/" + path }
}

func Join(base string, more ...string) string { return base + strings.Join(more, "/") }

func Map[K comparable](base string, paths map[K]string) map[K]string {
	out := make(map[K]string)
	for k, p := range paths {
		out[k] = base + p
	}
	return out
}
