// Package mpr holds what the three rules share: the one engine that they all
// ask, the text of their documentation and where it is published.
package mpr

import (
	"fmt"
	"go/parser"
	"go/token"
	"strings"
)

// Site is where the rules are documented.
const Site = "https://pkg.go.dev/github.com/mprlint/mprlint/passes/"

// URL is the address of a rule's documentation.
func URL(rule string) string { return Site + rule + "#hdr-Analyzer_" + rule }

// Doc extracts a rule's documentation from the text of its doc.go: what follows
// "# Analyzer RULE" in the package comment, without the "RULE: ". A file without
// it is a mistake in this repository, so Doc panics.
func Doc(source, rule string) string {
	f, err := parser.ParseFile(token.NewFileSet(), "doc.go", source, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		panic(err)
	}
	for section := range strings.SplitSeq(f.Doc.Text(), "\n# ") {
		body, ok := strings.CutPrefix(section, "Analyzer "+rule+"\n")
		if !ok {
			continue
		}
		text, ok := strings.CutPrefix(strings.TrimSpace(body), rule+": ")
		if ok {
			return text
		}
	}
	panic(fmt.Sprintf("doc.go has no section '# Analyzer %s' that starts with '%[1]s: '", rule))
}
