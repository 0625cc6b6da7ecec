package legacyhost

import (
	"github.com/mprlint/mprlint/passes/internal/embedded"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// Embeds reports whether a Go file embeds configuration that the rule would look at, for
// a driver that leaves out what cannot matter. What cannot be read may.
func Embeds(file string, text []byte) bool {
	return embedded.Has(file, text, isConfig, procore.Mentions)
}
