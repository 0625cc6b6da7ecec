// Package rulekit holds what every rule shares with the drivers: the text of its
// documentation and where that is published (this file), the one engine that all rules ask
// (engine.go), the comments that keep a rule silent (ignore.go), the file of a position
// (files.go), which files nobody edits (readonly.go), and how fixes are put together (fix.go).
package rulekit

import (
	"fmt"
	"strings"
)

// Repository is where the rules are developed and, each in its doc.go, documented: there
// before any version of them is published.
const Repository = "https://github.com/mprlint/mprlint"

// URL is the address of a rule's documentation.
func URL(rule string) string { return Repository + "/blob/main/passes/" + rule + "/doc.go" }

// Doc extracts a rule's documentation from the text of its doc.go: what follows
// "# Analyzer RULE" in the package comment, without the "RULE: ". A file without
// it is a mistake in this repository, so Doc panics. It runs whenever the tool starts,
// and so leaves the parser out.
func Doc(source, rule string) string {
	_, text, ok := strings.Cut(source, "\n// # Analyzer "+rule+"\n//\n// "+rule+": ")
	text, _, end := strings.Cut(text, "\npackage ")
	if !ok || !end {
		panic(fmt.Sprintf("doc.go has no section '# Analyzer %s' that starts with '%[1]s: '", rule))
	}
	text, _, _ = strings.Cut(text, "\n// # ")
	var b strings.Builder
	b.Grow(len(text))
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimPrefix(strings.TrimPrefix(line, "//"), " "))
	}
	return strings.TrimSpace(b.String())
}
