package rulekit

import (
	"go/parser"
	"go/token"
	"testing"
)

func TestLineDirectives(t *testing.T) {
	for _, tt := range []struct {
		line string
		want bool
	}{
		{"//line page.qtpl:12", true},
		{"//line dir/grammar.y:12:3", true},
		{`//line C:\dir\grammar.y:12`, true},
		{"//line noending:12", true},
		{"/*line page.qtpl:12*/", true},
		{"//line page.go:12", false},
		{"//line page.go:12:1", false},
		{"/*line page.go:1:1*/", false},
		{"//line :12:3", false}, // the same file
		{"//line page.qtpl", false},
		{"// line page.qtpl:12", false},
		{"//lines of page.qtpl:12", false},
	} {
		for _, end := range []string{"\n", "\r\n"} {
			f, err := parser.ParseFile(token.NewFileSet(), "page.go", tt.line+end+"package p"+end, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			if got := namesOther(f); got != tt.want {
				t.Errorf("%q: got %t", tt.line+end, got)
			}
		}
	}
}
