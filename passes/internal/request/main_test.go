package request

import (
	"os"
	"testing"
)

// TestMain lets mistakes of the engine's own show.
func TestMain(m *testing.M) {
	panics = true
	os.Exit(m.Run())
}
