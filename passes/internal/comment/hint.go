package comment

import (
	"fmt"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// This file holds what is said of comments that were meant to keep a rule silent, and do not
// because they are spelled otherwise.
//
//	// lint:ignore legacyhost it is old      with a space, which makes it prose
//	//lint:ignore legacyhosts it is old      a name that no rule has

// Hint says what is wrong with a comment that reads like a directive for the rule; "" for one
// that is right, is meant for other rules, or is no directive.
func Hint(text, rule string) string {
	rest, ok := strings.CutPrefix(text, "//")
	if !ok {
		return ""
	}
	rest = strings.TrimLeft(rest, " \t")
	spaced := len(rest) < len(text)-len("//")
	kind, rest, _ := strings.Cut(rest, " ")
	if kind != ForLine && kind != ForFile {
		return ""
	}
	names, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	for name := range strings.SplitSeq(names, ",") {
		switch {
		case spaced && name == rule:
			return fmt.Sprintf("%s %s has no effect behind a space; write //%s", kind, name, kind)
		case name != rule && near(name, rule):
			return fmt.Sprintf("%s names %s, which is no rule; did you mean %s?", kind, name, rule)
		}
	}
	return ""
}

// near reports whether a name is a slip for a rule's: in other case, with other marks between
// its words, below the name of a tool, or with two letters wrong.
func near(name, rule string) bool {
	name = name[strings.LastIndexAny(name, "/:.")+1:]
	plain := strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(name))
	return procore.Slips(plain, rule) <= 2
}
