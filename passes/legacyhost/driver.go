package legacyhost

import (
	"bytes"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/embedded"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// Embeds reports whether a Go file embeds configuration that the rule would look at, for
// a driver that leaves out what cannot matter. What cannot be read may.
func Embeds(file string, text []byte) bool {
	if !bytes.Contains(text, []byte("//go:embed")) {
		return false // most files
	}
	f, err := parser.ParseFile(token.NewFileSet(), file, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return true
	}
	dir := filepath.Dir(file)
	for _, v := range embedded.Vars(f) {
		names := embedded.Files(dir, v.Patterns, isConfig)
		if slices.ContainsFunc(names, func(name string) bool { return mayMatter(filepath.Join(dir, filepath.FromSlash(name))) }) {
			return true
		}
	}
	return false
}

// mayMatter reports whether a configuration file names Procore.
func mayMatter(file string) bool {
	data, err := os.ReadFile(file)
	return err != nil || procore.Mentions(data)
}
