package main

import (
	"fmt"
	"strings"
	"unicode/utf16"
)

// fingerprints hashes each line with what follows it, 100 characters in all, blanks
// aside, and numbers equal hashes. GitHub's upload action does exactly this where a log
// has no fingerprints (src/fingerprints.ts in github/codeql-action), and complains of
// others. A finding thus stays the same one whether the action uploads it or not, and
// however its line moves or is indented. The rule is no part of it: GitHub compares that
// besides.
func fingerprints(text string) []string {
	const (
		window = 100
		factor = 37
		end    = 0xFFFF // stands behind the text
	)
	var (
		ring  [window]uint64 // the last characters
		first [window]bool   // whether a line starts there
		at    int            // the oldest character, which the next replaces
		hash  uint64
		gone  uint64 = 1 // factor to the power of window
		seen         = make(map[uint64]int)
		all   []string
	)
	for range window {
		gone *= factor
	}
	emit := func() { // the line that starts at the oldest character, if any
		if first[at] {
			first[at] = false
			seen[hash]++
			all = append(all, fmt.Sprintf("%x:%d", hash, seen[hash]))
		}
	}
	push := func(c uint64) {
		hash = factor*hash + c - gone*ring[at]
		ring[at] = c
		at = (at + 1) % window
	}
	start := true
	for _, c := range append(utf16.Encode([]rune(strings.ReplaceAll(text, "\r\n", "\n"))), end) {
		switch c {
		case ' ', '\t':
			continue
		case '\r':
			c = '\n'
		}
		emit()
		if start {
			first[at] = true
		}
		start = c == '\n'
		push(uint64(c))
	}
	for range window {
		emit()
		push(0)
	}
	return all
}
