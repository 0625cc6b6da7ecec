package reach

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

// TestMayStore lists what a function may store that is not run to its end: what it sets or gives
// away the address of, by itself or by what it calls, and not what it only reads.
func TestMayStore(t *testing.T) {
	pkg := compiled(t, []byte(`package p

import "net/http"

type recorder struct {
	transport http.RoundTripper
	calls     int
}

var (
	count int
	flags []string
	limit int
)

func record(change func(*int)) *recorder {
	r := &recorder{transport: http.DefaultTransport}
	r.calls = limit
	change(&count)
	fill()
	return r
}

func fill() { flags = append(flags, "a") }
`))
	s := Summarize(pkg, facts.NoImports(), func(string) bool { return false })
	got := strings.Join(slices.Sorted(maps.Keys(s.MayStore(pkg.Funcs[:1]))), " ")
	if want := "p.count p.flags p.recorder p.recorder.calls p.recorder.transport"; got != want {
		t.Errorf("it may store %s, want %s", got, want)
	}
}
