package legacyhost

import (
	"github.com/mprlint/mprlint/passes/internal/embedded"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// Embeds says that a Go file embeds configuration that the rule would look at, or is "": for a driver that
// leaves out what cannot matter. What cannot be read may.
func Embeds(file string, text []byte) string {
	if !embedded.Has(file, text, isConfig, procore.Mentions) {
		return ""
	}
	return "configuration that names Procore"
}
