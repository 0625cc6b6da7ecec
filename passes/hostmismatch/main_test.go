package hostmismatch

import (
	"testing"

	"github.com/mprlint/mprlint/passes/internal/fixtest"
)

func TestMain(m *testing.M) { fixtest.Main(m) }
