package main

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func newTestArena(t testing.TB, all bool) *arena {
	a, err := newArena(t.TempDir(), all, regexp.MustCompile(""))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// The packages of a monorepo compile, and mprlint finds what is wrong in them: without
// that, nothing is measured.
func TestMonorepo(t *testing.T) {
	dir, bin := t.TempDir(), t.TempDir()
	if err := makeMonorepo(dir, 100, true); err != nil {
		t.Fatal(err)
	}
	if err := own("../..", "cmd/mprlint")(bin); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "vet", "-vettool="+bin+"/mprlint", "./...")
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err == nil || strings.Count(string(out), "never sends the Procore-Company-Id header") != 1 || !strings.Contains(string(out), "procoreapi/procore.go:29:") {
		t.Errorf("mprlint says (%v):\n%s", err, out)
	}
}

// small is a module of two packages, which import as little as can be: the contenders look at that,
// too.
var small = map[string]string{
	"go.mod": "module example.com/small\n\ngo 1.26.0\n",
	"p/p.go": "package p\n\nimport \"errors\"\n\nvar Err = errors.New(\"p\")\n",
	"q/q.go": "package q\n\nimport \"example.com/small/p\"\n\nvar Err = p.Err\n",
}

// Each contender that is measured everywhere runs on a small subject in all states, and
// looks at every package as often as it is run cold.
func TestStates(t *testing.T) {
	bin, dir := t.TempDir(), t.TempDir()
	if err := writeAll(dir, small); err != nil {
		t.Fatal(err)
	}
	if err := own(".", "inspect")(bin); err != nil {
		t.Fatal(err)
	}
	s := &subject{name: "small", dir: dir, patterns: []string{"./..."}, edit: "p/p.go"}
	for _, c := range contenders() {
		if !c.everywhere {
			continue
		}
		if err := c.build(bin); err != nil {
			t.Fatal(err)
		}
		for _, st := range []state{cold, warm, edited} {
			if f, err := s.turn(c, bin, st); err != nil || f.cpu == 0 {
				t.Errorf("%s %s: %v", c.name, st, err)
			}
		}
		for range 2 {
			if !c.vet {
				continue // go vet does not start it
			}
			notes, err := inspect(c, s, bin)
			if err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
			for _, name := range []string{"example.com/small/p", "example.com/small/q", "errors"} {
				if !slices.ContainsFunc(notes, func(n note) bool { return n.pkg == name }) {
					t.Errorf("%s: does not look at %s, but at %v", c.name, name, notes)
				}
			}
		}
	}
}

// Benchmark reports each contender's CPU time as a multiple of the floor's in the same
// round.
func Benchmark(b *testing.B) {
	a := newTestArena(b, os.Getenv("SPEED_ALL") != "")
	for _, s := range a.subjects {
		b.Run(strings.ReplaceAll(s.name, " ", "_"), func(b *testing.B) {
			if err := s.make(); err != nil {
				b.Fatal(err)
			}
			if _, err := measure(a.contenders[0], s, a.bin, cold); err != nil { // compiles
				b.Fatal(err)
			}
			r := &result{subject: s, rounds: make(map[state][]round)}
			for b.Loop() {
				if err := a.turns(s, r); err != nil {
					b.Fatal(err)
				}
			}
			for _, st := range []state{cold, warm, edited} {
				for _, c := range a.contenders[1:] {
					if list := r.ratios(st, c.name, a.contenders[0].name); list != nil {
						mid, _, _ := spread(list)
						b.ReportMetric(mid, fmt.Sprintf("%s-%s/floor", strings.ReplaceAll(c.name, " ", "_"), strings.ReplaceAll(st.String(), " ", "_")))
					}
				}
			}
		})
	}
}
