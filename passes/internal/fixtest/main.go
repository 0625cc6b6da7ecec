package fixtest

import (
	"fmt"
	"os"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// Main runs the tests of a package, and fails for each mistake in writing a fix that was caught on
// the way: where nobody tests, it only costs the fix.
func Main(m *testing.M) {
	code := m.Run()
	for _, mistake := range work.Mistakes() {
		fmt.Fprintln(os.Stderr, "a fix panicked:", mistake)
		code = 1
	}
	os.Exit(code)
}
