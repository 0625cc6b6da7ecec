package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/mprlint/mprlint/passes"
)

// A finding is one diagnostic of one rule.
type finding struct {
	diagnostic
	rule string
	at   position
}

// silenced reports whether a comment keeps a finding silent, which is only told on
// request, with its reason.
func (f finding) silenced() (message, reason string, ok bool) {
	return passes.Ignored(f.Category, f.Message)
}

// inEmbedded is how the message of a finding begins that is about a file which Go code embeds.
var inEmbedded = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(.+?):([0-9]+): `) })

// place is where a finding lies for those who read its file by themselves, and number it by the text
// of its line. One about an embedded file is told of the variable that embeds it; two in one file
// would then be the same.
//
//	// Have: store.go:9:5: steps/01.sql:3: column procore_project_id holds …
//	// Want: steps/01.sql:3
func (f finding) place() (posn, end string) {
	m := inEmbedded().FindStringSubmatch(f.Message)
	if m == nil {
		return f.Posn, f.End
	}
	file := filepath.Join(filepath.Dir(f.at.file), filepath.FromSlash(m[1]))
	if info, err := os.Stat(file); err != nil || !info.Mode().IsRegular() {
		return f.Posn, f.End
	}
	return file + ":" + m[2], ""
}

type position struct {
	file      string
	line, col int
}

// parsePosition reads file:line:col, or file:line, which a //line directive can cause.
func parsePosition(s string) position {
	rest, col := cutLast(s)
	file, line := cutLast(rest)
	if line == 0 {
		line, col = col, 0
	}
	return position{relative(file), line, col}
}

// cutLast cuts off a final ":123".
func cutLast(s string) (string, int) {
	i := strings.LastIndexByte(s, ':')
	if n, err := strconv.Atoi(s[i+1:]); i >= 0 && err == nil {
		return s[:i], n
	}
	return s, 0
}

// relative names a file as seen from the current directory, if that is shorter.
func relative(file string) string {
	dir, err := os.Getwd()
	if err != nil {
		return file
	}
	rel, err := filepath.Rel(dir, file)
	if err != nil || len(rel) >= len(file) {
		return file
	}
	return rel
}

func (p position) compare(q position) int {
	return cmp.Or(cmp.Compare(p.file, q.file), cmp.Compare(p.line, q.line), cmp.Compare(p.col, q.col))
}

func (p position) String() string {
	if p.col == 0 {
		return fmt.Sprintf("%s:%d", p.file, p.line)
	}
	return fmt.Sprintf("%s:%d:%d", p.file, p.line, p.col)
}

const maxRelated = 5 // a helper can have hundreds of callers

// printText prints one line per finding, and below it, indented, the places
// that explain it.
func (r report) printText(w io.Writer, s style) error {
	var b strings.Builder
	for _, f := range r.findings {
		fmt.Fprintf(&b, "%s: %s %s%s\n", s.at(f.at), f.Message, s.rule(f.rule), f.only())
		for i, rel := range f.Related {
			if i == maxRelated {
				fmt.Fprintf(&b, "\t… and %d more places, which -json lists\n", len(f.Related)-i)
				break
			}
			fmt.Fprintf(&b, "\t%s: %s\n", s.at(parsePosition(rel.Posn)), rel.Message)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// printJSON prints one object, with the packages and rules in order of their
// names: what go vet -json prints, in one piece.
func (r report) printJSON(w io.Writer) error {
	for _, rules := range r.units {
		for _, ds := range rules {
			slices.SortStableFunc(ds, func(a, b diagnostic) int {
				return parsePosition(a.Posn).compare(parsePosition(b.Posn))
			})
		}
	}
	data, err := json.MarshalIndent(r.units, "", "\t")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", data)
	return err
}
