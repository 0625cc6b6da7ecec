package fixes_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A key is what stays of a finding when lines shift.
type key struct{ file, rule, message string }

func (k key) String() string { return fmt.Sprintf("%s: %s [%s]", k.file, k.message, k.rule) }

// A report is what is found in a tree.
type report struct {
	count   map[key]int // at how many places
	fixable map[key]int // at how many of them with a fix
}

// report has the tree analysed.
func (s *subject) report(t *testing.T) report {
	out, _, _ := s.run(t, mprlint, "-json", "./...")
	r := report{count: make(map[key]int), fixable: make(map[key]int)}
	seen := make(map[string]bool)
	for dec := json.NewDecoder(strings.NewReader(out)); ; {
		var units map[string]map[string]findings
		if err := dec.Decode(&units); errors.Is(err, io.EOF) {
			return r
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, out)
		}
		for _, rules := range units {
			for rule, list := range rules {
				for _, d := range list {
					r.add(t, s.dir, rule, d, seen)
				}
			}
		}
	}
}

// packages are the folders of what has a fix, or all, none of which a driver may change.
func (r report) packages() []string {
	if len(r.fixable) == 0 {
		return []string{"./..."}
	}
	dirs := make(map[string]bool)
	for k := range r.fixable {
		dirs["./"+filepath.ToSlash(filepath.Dir(k.file))] = true
	}
	return slices.Sorted(maps.Keys(dirs))
}

var position = regexp.MustCompile(`:\d+(:\d+)?:`)

type findings []finding

type finding struct {
	Posn, Message string
	Fixes         []json.RawMessage `json:"suggested_fixes"`
}

// add counts a finding, unless the package's test variant had it too.
func (r *report) add(t *testing.T, dir, rule string, d finding, seen map[string]bool) {
	id := d.Posn + "\x00" + rule + "\x00" + d.Message
	if seen[id] {
		return
	}
	seen[id] = true
	rel, err := filepath.Rel(dir, position.ReplaceAllString(d.Posn+":", ""))
	if err != nil {
		t.Fatal(err)
	}
	k := key{rel, rule, d.Message}
	r.count[k]++
	if len(d.Fixes) > 0 {
		r.fixable[k]++
	}
}
