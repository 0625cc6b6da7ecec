package golangci_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A finding is "file:line:column: rule: message", with the related positions behind it.
type finding string

// linted are the findings of golangci-lint.
func linted(t *testing.T, dir string, code int, args ...string) map[finding]bool {
	t.Helper()
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename     string
				Line, Column int
			}
		}
	}
	out := lint(t, dir, code, append(args, "--output.json.path=stdout")...)
	if err := json.NewDecoder(strings.NewReader(out)).Decode(&report); err != nil { // text may follow
		t.Fatalf("%v in\n%s", err, out)
	}
	found := make(map[finding]bool)
	for _, i := range report.Issues {
		if i.FromLinter != "mprlint" {
			t.Errorf("%s reports %s:%d: %s", i.FromLinter, i.Pos.Filename, i.Pos.Line, i.Text)
			continue
		}
		f := finding(fmt.Sprintf("%s:%d:%d: %s", i.Pos.Filename, i.Pos.Line, i.Pos.Column, i.Text))
		if found[f] {
			t.Errorf("reported twice: %s", f)
		}
		found[f] = true
	}
	return found
}

// What only go vet may report begins its message with a place in another file.
var embedded = regexp.MustCompile(`^[\w./-]+:\d+: `)

// vetted are the findings of go vet as golangci-lint should have them.
func vetted(t *testing.T, dir string) map[finding]bool {
	t.Helper()
	out, errs, code := run(t, dir, "go", "vet", "-vettool="+mprlint, "-json", "./...")
	if code != 0 {
		t.Fatalf("go vet: exit %d\n%s", code, errs)
	}
	return told(t, dir, out)
}

// byHand are mprlint's own, of a project that has some.
func byHand(t *testing.T, dir string) map[finding]bool {
	t.Helper()
	out, errs, code := run(t, dir, mprlint, "-json", "./...")
	if code != issues {
		t.Fatalf("mprlint: exit %d\n%s", code, errs)
	}
	return told(t, dir, out)
}

// told are the findings in JSON, but for those in embedded files: golangci-lint lets no linter
// read them.
func told(t *testing.T, dir, out string) map[finding]bool {
	t.Helper()
	found := make(map[finding]bool)
	for dec := json.NewDecoder(strings.NewReader(out)); ; {
		var units map[string]map[string][]diagnostic
		if err := dec.Decode(&units); errors.Is(err, io.EOF) {
			return found
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, out)
		}
		for _, rules := range units {
			for rule, list := range rules {
				for _, d := range list {
					if !embedded.MatchString(d.Message) {
						found[d.finding(t, dir, rule)] = true
					}
				}
			}
		}
	}
}

type diagnostic struct {
	Posn, Message string
	Related       []struct{ Posn, Message string }
}

func (d diagnostic) finding(t *testing.T, dir, rule string) finding {
	rel, err := filepath.Rel(dir, d.Posn)
	if err != nil {
		t.Fatal(err)
	}
	text := rel + ": " + rule + ": " + d.Message
	n := 0
	for _, r := range d.Related {
		if strings.Contains(r.Posn, "_test.go:") && !strings.Contains(d.Posn, "_test.go:") {
			continue // not there when the package is analysed without its tests
		}
		if n++; n <= 5 {
			text += "; " + filepath.Base(r.Posn) + ": " + r.Message
		}
	}
	if n > 5 {
		text += fmt.Sprintf("; and %d more", n-5)
	}
	return finding(text)
}

// compare reports what is found by one and not by the other.
func compare(t *testing.T, golangci, alone map[finding]bool) {
	t.Helper()
	for f := range alone {
		if !golangci[f] {
			t.Errorf("only mprlint without golangci-lint finds %s", f)
		}
	}
	for f := range golangci {
		if !alone[f] {
			t.Errorf("only golangci-lint finds %s", f)
		}
	}
}
