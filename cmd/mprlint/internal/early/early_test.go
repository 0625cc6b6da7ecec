package early

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/decide"
	"github.com/mprlint/mprlint/passes"
	"github.com/mprlint/mprlint/settings/where"
)

// The defaults are those of the rules.
func TestDefaults(t *testing.T) {
	g := passes.NewGate(passes.All())
	if got, want := strings.Join(defaults.Rules, " "), strings.Join(g.Rules, " "); got != want {
		t.Errorf("got the rules %s, want %s", got, want)
	}
	if len(g.Hosts) > 0 {
		t.Error("there are hosts without flags")
	}
}

// Only the plainest question is answered: each of the others is one step away from it.
func TestAnswers(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return name
	}
	packageStrings := exported(t)
	plain := func() *question {
		return &question{
			Config: decide.Config{
				Compiler:    "gc",
				ImportPath:  "example.com/m/p",
				ModulePath:  "example.com/m",
				GoFiles:     []string{file("p.go", "package p\n")},
				ImportMap:   map[string]string{"strings": "strings"},
				PackageFile: map[string]string{"strings": packageStrings},
				Standard:    map[string]bool{"strings": true},
			},
			Dir:        dir,
			VetxOutput: filepath.Join(dir, "vetx"),
			Stdout:     filepath.Join(dir, "stdout"),
		}
	}
	ask := func(q *question, flags ...string) bool {
		text, err := json.Marshal(q)
		if err != nil {
			t.Fatal(err)
		}
		return answers(append(flags, file("vet.cfg", string(text))))
	}
	for _, c := range []struct {
		flags    string
		vetxOnly bool
		printed  string
	}{{"", false, ""}, {"", true, ""}, {"-json", false, "{}\n"}, {"-json", true, ""}, {"-fix", true, ""}} {
		q := plain()
		q.VetxOnly = c.vetxOnly
		if !ask(q, strings.Fields(c.flags)...) {
			t.Errorf("with %q there is no answer", c.flags)
		}
		for name, want := range map[string]string{"vetx": string(decide.Vetx(nil, nil)), "stdout": c.printed} {
			if text, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(text) != want {
				t.Errorf("with %q, %s holds %q (%v), want %q", c.flags, name, text, err, want)
			}
		}
	}
	for _, flags := range []string{"-fix", "-strict", "-json -fix", "-companyid.hosts=gw.example.com"} {
		if ask(plain(), strings.Fields(flags)...) {
			t.Errorf("%s does not matter", flags)
		}
	}
	if answers(nil) || answers([]string{"-V=full"}) || answers([]string{filepath.Join(dir, "none.cfg")}) || answers([]string{file("bad.cfg", "{")}) {
		t.Error("something is answered that is no package")
	}
	for name, change := range map[string]func(*question){
		"a word":    func(q *question) { q.GoFiles = []string{file("word.go", "package p // for Procore\n")} },
		"a comment": func(q *question) { q.GoFiles = []string{file("say.go", "package p\n\n//lint:ignore companyid why\n")} },
		"embedded files": func(q *question) {
			q.GoFiles = []string{file("embed.go", "package p\n\n//go:embed a.txt\nvar a string\n")}
		},
		"no files":            func(q *question) { q.GoFiles = nil },
		"another compiler":    func(q *question) { q.Compiler = "gccgo" },
		"a folder of nowhere": func(q *question) { q.VetxOutput = filepath.Join(dir, "nowhere", "vetx") },
	} {
		q := plain()
		if change(q); ask(q) {
			t.Errorf("%s does not matter", name)
		}
	}
	file("go.mod", "module example.com/m\n")
	file(where.Name, "strict = true\n")
	if ask(plain()) {
		t.Error("settings do not matter")
	}
}

// exported is the file that holds what the compiler says of package strings.
func exported(t *testing.T) string {
	out, err := exec.Command("go", "list", "-export", "-f", "{{.Export}}", "strings").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}
