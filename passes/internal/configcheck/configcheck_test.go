package configcheck

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write the findings into the archives")

// TestFiles checks the files of the archives in testdata. A file NAME is followed by
// NAME.want, which lists its findings, and by NAME.fixed if any has a fix. In each archive,
// the lines with FAULT in a comment or a key are those with findings; what looks like a fault
// and is none stands below the word TRAP.
func TestFiles(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	for _, file := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			checkArchive(t, file, a)
		})
	}
}

func checkArchive(t *testing.T, name string, a *txtar.Archive) {
	var out []txtar.File
	for _, f := range a.Files {
		if strings.HasSuffix(f.Name, ".want") || strings.HasSuffix(f.Name, ".fixed") {
			continue
		}
		found := File(f.Name, f.Data, Options{})
		out = append(out, f, txtar.File{Name: f.Name + ".want", Data: describe(f.Data, found)})
		if fixed := apply(f.Data, found); !bytes.Equal(fixed, f.Data) {
			out = append(out, txtar.File{Name: f.Name + ".fixed", Data: fixed})
			checkFixed(t, f.Name, fixed, found)
		}
	}
	got := txtar.Format(&txtar.Archive{Comment: a.Comment, Files: out})
	if *update {
		if err := os.WriteFile(name, got, 0o666); err != nil {
			t.Fatal(err)
		}
	} else if want := txtar.Format(a); !bytes.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// describe writes findings, one a line.
func describe(src []byte, found []Finding) []byte {
	var b bytes.Buffer
	for _, f := range found {
		before := string(src[:f.Start])
		fmt.Fprintf(&b, "%d:%d %s: %s [%s]", strings.Count(before, "\n")+1, f.Start-strings.LastIndex(before, "\n"), f.Rule, f.Message, src[f.Start:f.End])
		if f.Ignored != "" {
			fmt.Fprintf(&b, "; ignored: %s", f.Ignored)
		}
		if f.Fix != "" {
			fmt.Fprintf(&b, "; %s", f.Fix)
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// apply makes the edits of all findings.
func apply(src []byte, found []Finding) []byte {
	var edits []Edit
	for _, f := range found {
		edits = append(edits, f.Edits...)
	}
	slices.SortFunc(edits, func(a, b Edit) int { return b.Start - a.Start })
	out := string(src)
	for _, e := range edits {
		out = out[:e.Start] + e.New + out[e.End:]
	}
	return []byte(out)
}

// checkFixed checks that what had a fix is gone, and nothing new is there.
func checkFixed(t *testing.T, name string, fixed []byte, before []Finding) {
	var want, got []string
	for _, f := range before {
		if len(f.Edits) == 0 {
			want = append(want, f.Rule+f.Message)
		}
	}
	for _, f := range File(name, fixed, Options{}) {
		got = append(got, f.Rule+f.Message)
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s: the fixed file has the findings\n%q\nwant\n%q", name, got, want)
	}
}

// TestLabels checks that the archives label what they hold.
func TestLabels(t *testing.T) {
	archives, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range archives {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, f := range a.Files {
			if i+1 == len(a.Files) || a.Files[i+1].Name != f.Name+".want" {
				continue
			}
			wrong := bytes.Count(a.Files[i+1].Data, []byte("\n"))
			faults, traps, ok := strings.Cut(strings.ToUpper(string(f.Data)), "TRAP")
			n := strings.Count(traps, "PROCORE.COM") + strings.Count(traps, "PROCOREGOV.COM")
			if !ok || n < wrong || wrong == 0 {
				t.Errorf("%s: %s has %d findings and %d hosts that are right", file, f.Name, wrong, n)
			}
			start := strings.Count(faults, "\n") + 1
			for line := range strings.Lines(string(a.Files[i+1].Data)) {
				var at int
				if fmt.Sscanf(line, "%d:", &at); at > start {
					t.Errorf("%s: %s has a finding among the traps: %s", file, f.Name, line)
				}
			}
		}
	}
}

// FuzzFile finds that anything is read to its end, that findings lie in the file, and that
// fixes change hosts and schemes only.
func FuzzFile(f *testing.F) {
	archives, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range archives {
		a, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range a.Files {
			f.Add(string(file.Data))
		}
	}
	names := []string{"a.json", "a.yaml", "a.toml", "a.env", "a.properties", "a.tf", "Dockerfile", "a.tpl"}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range names {
			for _, found := range File(name, []byte(text), Options{Web: true}) {
				if found.Start < 0 || found.End < found.Start || found.End > len(text) {
					t.Fatalf("%s: %+v lies outside", name, found)
				}
				for _, e := range found.Edits {
					old := strings.ToLower(text[e.Start:e.End])
					if old != "http" && old != ":80" && !strings.HasSuffix(old, "procore.com") && !strings.HasSuffix(old, "procoregov.com") {
						t.Errorf("%s: a fix of %q replaces %q", name, found.Message, old)
					}
				}
			}
		}
	})
}
