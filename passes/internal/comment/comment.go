// Package comment reads the comments that keep a rule silent, in text that nobody has parsed.
//
//	//lint:ignore RULE reason        on a line, or above it
//	//lint:file-ignore RULE reason   anywhere in a file
package comment

import (
	"bytes"
	"slices"
	"strings"
)

// The kinds of such comments.
const (
	ForLine = "lint:ignore"
	ForFile = "lint:file-ignore"
)

// Parse reads a comment; it is not ok if that does not name the rule, or keeps nothing silent. The
// reason may be missing.
//
//	// Have: //lint:ignore SA1000,companyid the proxy adds it
//	// Want: lint:ignore, "the proxy adds it"
func Parse(text, rule string) (kind, reason string, ok bool) {
	text, ok = strings.CutPrefix(text, "//")
	kind, rest, _ := strings.Cut(text, " ")
	rules, reason, _ := strings.Cut(strings.TrimSpace(rest), " ")
	if !ok || kind != ForLine && kind != ForFile || !slices.Contains(strings.Split(rules, ","), rule) {
		return "", "", false
	}
	reason = strings.TrimPrefix(strings.TrimSpace(reason), "//")
	return kind, strings.TrimSpace(reason), true
}

// In reports whether a Go file's text holds a comment that tells the rule to be silent, or what
// reads like one.
func In(text []byte, rule string) bool {
	for {
		i := bytes.Index(text, []byte("lint:"))
		if i < 0 {
			return false
		}
		before := bytes.TrimRight(text[:i], " \t")
		line, rest, _ := bytes.Cut(text[i:], []byte("\n"))
		if bytes.HasSuffix(before, []byte("//")) {
			comment := string(text[len(before)-len("//"):i]) + strings.TrimSuffix(string(line), "\r")
			if _, _, ok := Parse(comment, rule); ok || Hint(comment, rule) != "" {
				return true
			}
		}
		text = rest
	}
}
