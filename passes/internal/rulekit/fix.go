package rulekit

import (
	"bytes"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds how fixes are put together, whatever they change.

// Replace is the fix that changes the bytes of a literal from pos to end.
func Replace(message string, pos, end token.Pos, text string) []analysis.SuggestedFix {
	return []analysis.SuggestedFix{{
		Message:   message,
		TextEdits: []analysis.TextEdit{{Pos: pos, End: end, NewText: []byte(text)}},
	}}
}

// Try returns the fixes that a function writes, none if it panics: a mistake of ours costs the
// fix, and not the build. It is noted, for tests and for whoever asks by hand.
func Try(write func() []analysis.SuggestedFix) (fixes []analysis.SuggestedFix) {
	defer func() {
		if r := recover(); r != nil {
			work.Mistake(r)
			fixes = nil
		}
	}()
	return write()
}

// LineEnds is the text that goes into src at a byte, with the line ends of the line
// there. A file may have several kinds.
func LineEnds(src []byte, at int, text string) string {
	if !strings.Contains(text, "\n") || !endsCRLF(src, at) {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\n", "\r\n")
}

// endsCRLF reports whether the line of a byte ends in CRLF, or the line before it if
// it is the last one.
func endsCRLF(src []byte, at int) bool {
	end := at + bytes.IndexByte(src[at:], '\n')
	if end < at {
		end = bytes.LastIndexByte(src, '\n')
	}
	return end > 0 && src[end-1] == '\r'
}
