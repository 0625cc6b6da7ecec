package fixes_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCgo checks the fixes in a file that cgo makes another one of before a rule sees it: they
// change the file of the program, at the right bytes. The checker of x/tools lets no rule read
// that file, so that it offers none. A byte order mark is one that Go does not take with cgo.
func TestCgo(t *testing.T) {
	source := filepath.Join("testdata", "cgo")
	for _, form := range []string{"LF", "mixed"} {
		for _, d := range drivers {
			if d.name == "checker -fix" {
				continue
			}
			t.Run(form+" "+d.name, func(t *testing.T) {
				dir, err := filepath.EvalSymlinks(t.TempDir())
				if err != nil {
					t.Fatal(err)
				}
				s := &subject{name: "cgo", source: source, dir: dir, env: []string{"GOFLAGS=", "GOWORK=off", "CGO_ENABLED=1"}, fixable: []string{"."}}
				if err := os.CopyFS(dir, os.DirFS(source)); err != nil {
					t.Fatal(err)
				}
				write(t, filepath.Join(dir, "go.mod"), "module cgo.example.org\n\ngo 1.26.0\n")
				s.reform(t, s.tree(t), forms[form])
				s.checkCgo(t, d, form)
			})
		}
	}
}

func (s *subject) checkCgo(t *testing.T, d driver, form string) {
	for range 2 { // the second time changes nothing
		d.apply(t, s)
		s.must(t, "go", "build", "./...")
		for name, text := range s.tree(t) {
			golden, err := os.ReadFile(filepath.Join(s.source, name+".golden"))
			if filepath.Ext(name) != ".go" {
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			want := forms[form](string(golden))
			if strings.HasPrefix(d.name, "go ") { // they format the file, as x/tools does
				text, want = bare(text), bare(want)
			}
			if text != want {
				t.Errorf("%s, of %s: %s", d.name, name, difference(t, map[string]string{name: want}, map[string]string{name: text}))
			}
		}
	}
}
