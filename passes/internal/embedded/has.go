package embedded

import (
	"bytes"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
)

// Has reports whether a Go file embeds a file that is wanted by its name and whose text matters, for
// a driver that leaves out packages which cannot matter. What cannot be read may.
func Has(file string, text []byte, wanted func(name string) bool, matters func(text []byte) bool) bool {
	if !bytes.Contains(text, []byte("//go:embed")) {
		return false // most files
	}
	f, err := parser.ParseFile(token.NewFileSet(), file, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return true
	}
	dir := filepath.Dir(file)
	for _, v := range Vars(f) {
		for _, name := range Files(dir, v.Patterns, wanted) {
			data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
			if err != nil || matters(data) {
				return true
			}
		}
	}
	return false
}
