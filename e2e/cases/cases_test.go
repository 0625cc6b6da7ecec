// Package cases runs mprlint over labelled programs, which live in testdata as a
// module of their own, since they use the real client libraries.
//
// A line that must be reported ends in a comment: "// mpr:RULE". With a question mark
// behind the rule the line may be reported or not. What follows "=" is what becomes of
// the line when the fixes are applied. Every other line must stay silent.
package cases

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

type place struct {
	file string // below testdata
	line int
	rule string
}

var label = regexp.MustCompile(`mpr:([a-z]+)(\?)?`)

// labels reads what must be reported, and what may be.
func labels(t *testing.T, dir string) (must, may map[place]bool) {
	must, may = make(map[place]bool), make(map[place]bool)
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		n := 0
		for line := range strings.Lines(string(text)) {
			n++
			i := strings.LastIndex(line, "// mpr:")
			if i < 0 {
				continue
			}
			for _, m := range label.FindAllStringSubmatch(line[i:], -1) {
				p := place{rel, n, m[1]}
				if m[2] == "?" {
					may[p] = true
				} else {
					must[p] = true
				}
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(must) == 0 {
		t.Fatal("no labels")
	}
	return must, may
}

// build builds mprlint.
func build(t *testing.T) string {
	bin := filepath.Join(t.TempDir(), "mprlint")
	if out, err := command(filepath.Join("..", ".."), "go", "build", "-o", bin, "./cmd/mprlint").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return bin
}

// findings runs mprlint on the cases. By hand, it does without go vet, which takes ten times as
// long for packages of which it knows nothing.
func findings(t *testing.T, bin, dir string) map[place]bool {
	byHand := command(dir, bin, "-json", "./...")
	var stderr bytes.Buffer
	byHand.Stderr = &stderr
	out, err := byHand.Output()
	if code := byHand.ProcessState.ExitCode(); code != 1 {
		t.Fatalf("%v\n%s", err, stderr.Bytes()) // 1 says that there are findings, 2 that something does not compile
	}
	got := make(map[place]bool)
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var tree map[string]map[string][]struct{ Posn, Message string }
		if err := dec.Decode(&tree); errors.Is(err, io.EOF) {
			return got
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, out)
		}
		for _, rules := range tree {
			for rule, list := range rules {
				for _, d := range list {
					got[at(t, dir, d.Posn, rule)] = true
				}
			}
		}
	}
}

func at(t *testing.T, dir, posn, rule string) place {
	parts := strings.Split(posn, ":")
	line, err := strconv.Atoi(parts[len(parts)-2])
	if err != nil {
		t.Fatal(err)
	}
	rel, err := filepath.Rel(dir, strings.Join(parts[:len(parts)-2], ":"))
	if err != nil {
		t.Fatal(err)
	}
	return place{rel, line, rule}
}

func TestCases(t *testing.T) {
	dir, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	must, may := labels(t, dir)
	got := findings(t, build(t), dir)
	for p := range must {
		if !got[p] {
			t.Errorf("missed: %s:%d %s", p.file, p.line, p.rule)
		}
	}
	for p := range got {
		if !must[p] && !may[p] {
			t.Errorf("false: %s:%d %s", p.file, p.line, p.rule)
		}
	}
	t.Logf("%d labels, %d findings", len(must), len(got))
}
