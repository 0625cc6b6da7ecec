package mpr

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Replace is the fix that changes the bytes of a literal from pos to end.
func Replace(message string, pos, end token.Pos, text string) []analysis.SuggestedFix {
	return []analysis.SuggestedFix{{
		Message:   message,
		TextEdits: []analysis.TextEdit{{Pos: pos, End: end, NewText: []byte(text)}},
	}}
}

// HostFix is the fix that puts another host where l stands, keeping its port. There
// is none for a host that is cut up or whose bytes are not its text (escapes), nor in
// generated code.
func (l *Literal) HostFix(host string) []analysis.SuggestedFix {
	if host == "" || l.Split || l.Generated || int(l.End-l.Pos) != len(l.Host) {
		return nil
	}
	end := l.End
	if i := strings.IndexByte(l.Host, ':'); i >= 0 {
		end = l.Pos + token.Pos(i)
	}
	return Replace("Use "+host, l.Pos, end, host)
}

// Name is the host as it is written, without its port, in lower case.
func (l *Literal) Name() string {
	h, _, _ := strings.Cut(strings.ToLower(l.Host), ":")
	return h
}

// Generated reports whether a position lies in a generated file.
func Generated(pass *analysis.Pass, pos token.Pos) bool {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return ast.IsGenerated(f)
		}
	}
	return false
}
