package settings

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/txtar"

	"github.com/mprlint/mprlint/settings/where"
)

// unpack writes the files of an archive to a new folder.
func unpack(t *testing.T, archive string) (dir string) {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestErrors(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"strict = 1", "1: strict: want true or false"},
		{"\n\nignored = \"yes\"", "3: ignored: want true or false"},
		{"stricter = true", "1: stricter: there is no such setting; want builds, exclude, hosts, ignored, strict or the name of a rule: companyid, hostmismatch, legacyhost, resourceid"},
		{"exclude = 'a'", "1: exclude: want a list of texts in quotes"},
		{"exclude = [1]", "1: exclude: want a list of texts in quotes"},
		{"builds = 'linux'", `1: builds: want a list of texts in quotes, such as ["linux", "windows/arm64"]`},
		{"strict = true\nbuilds = []", `2: builds: want a list of texts in quotes, such as ["linux", "windows/arm64"]`},
		{"exclude = ['/a']", `1: exclude: "/a" is wrong: want a path as seen from the folder of this file, with slashes`},
		{"exclude = ['a\\b']", `1: exclude: "a\\b" is wrong: want a path as seen from the folder of this file, with slashes`},
		{"exclude = ['']", `1: exclude: "" is wrong: want a path as seen from the folder of this file, with slashes`},
		{"legacyhost = 1", "1: legacyhost: want true, false or a table of options"},
		{"# one\n[legacyhost]\nweb = true\nweb2 = true", "4: legacyhost.web2: there is no such option; want ignored, web"},
		{"legacyhost = { web = true, web2 = true }", "1: legacyhost.web2: there is no such option; want ignored, web"},
		{"legacyhost.web = 'on'", "1: legacyhost.web: want true or false"},
		{"[companyid]\nhosts = 'gw.example.com'", "2: companyid.hosts: want a list of texts in quotes"},
		{"[companyid]\n\nhosts = ['gw.example.com/x']", `3: companyid.hosts: "gw.example.com/x" is wrong: "gw.example.com/x" is no host: want gw.example.com, gw.example.com:8443, https://gw.example.com or *.example.com`},
		{"[companyid]\ngrant = ['auto']", "2: companyid.grant: want a text in quotes"},
		{"[companyid]\ngrant = 'x'", `2: companyid.grant: "x" is wrong: want auto, client_credentials or authorization_code`},
		{"[[companyid]]\ngrant = 'x'", "1: companyid: want true, false or a table of options"},
		{"strict = true\na b", "2: "},
		{"a = 1\nb = 2", "1: a: "}, // the first line, whatever the order of a map
	} {
		_, err := parse("/x/"+Name, []byte(tt.text))
		want := "/x/" + Name + ":" + tt.want
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", tt.text, err, want)
		}
	}
}

func TestExcludes(t *testing.T) {
	file, err := parse("/x/"+Name, []byte(`exclude = ["internal/legacy", "./cmd/old/", "**/*_gen.go", "a/*/b.go", "{x,y}/**"]`))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{
		"/x/internal/legacy/a/b.go": true,
		"/x/internal/legacy.go":     false,
		"/x/internal/legacys/a.go":  false,
		"/x/cmd/old/main.go":        true,
		"/x/z_gen.go":               true,
		"/x/deep/er/z_gen.go":       true,
		"/x/deep/z_gen.go.txt":      false,
		"/x/a/c/b.go":               true,
		"/x/a/b.go":                 false,
		"/x/a/c/d/b.go":             false,
		"/x/y/z.go":                 true,
		"/x/main.go":                false,
		"/x/" + Name:                true,
		"/other/z_gen.go":           false,
		"/":                         false,
	} {
		if got := file.Excludes(name); got != want {
			t.Errorf("%s: excluded: %v", name, got)
		}
	}
	if (*File)(nil).Excludes("/x/a.go") {
		t.Error("no file excludes something")
	}
}

func TestFind(t *testing.T) {
	dir := unpack(t, `
-- go.work --
go 1.26

use (
	./own
	./shared
)
-- .mprlint.toml --
-- own/go.mod --
module example.com/own

replace example.com/lib => ../lib
-- own/.mprlint.toml --
-- own/pkg/a.go --
-- shared/go.mod --
-- shared/pkg/.mprlint.toml --
-- lib/go.mod --
-- lib/.mprlint.toml --
-- mod/example.com/dep@v1.2.3/go.mod --
-- mod/example.com/dep@v1.2.3/.mprlint.toml --
-- notes/a.txt --
`)
	for folder, want := range map[string]string{
		"own":                        "own/.mprlint.toml",
		"own/pkg":                    "own/.mprlint.toml",
		"shared":                     ".mprlint.toml", // of the workspace
		"shared/pkg":                 ".mprlint.toml", // not of a folder
		"lib":                        "lib/.mprlint.toml",
		"mod/example.com/dep@v1.2.3": "",
		"notes":                      ".mprlint.toml",
	} {
		got := where.Find(filepath.Join(dir, folder))
		if got != "" {
			got, _ = filepath.Rel(dir, got)
		}
		if filepath.ToSlash(got) != want {
			t.Errorf("in %s, %q is in force, want %q", folder, got, want)
		}
	}
	t.Setenv("GOWORK", "")
	if got := len(All(filepath.Join(dir, "own"))); got != 3 {
		t.Errorf("a run in own has %d files, want the workspace's, its own and the replacement's: %q", got, All(filepath.Join(dir, "own")))
	}
}

// TestGiven checks that what is set by hand wins over the file, also where it is a default.
func TestGiven(t *testing.T) {
	dir := unpack(t, "-- go.mod --\nmodule example.com/a\n-- .mprlint.toml --\nstrict = true\n[companyid]\ngrant = 'client_credentials'\n")
	s := New()
	value := func(flag string) string {
		rules, err := s.In(dir)
		if err != nil {
			t.Fatal(err)
		}
		return rules[0].Flags.Lookup(flag).Value.String()
	}
	if value("strict") != "true" || value("grant") != "client_credentials" {
		t.Errorf("the file has no effect: strict %s, grant %s", value("strict"), value("grant"))
	}
	s = New()
	if err := s.Analyzers()[0].Flags.Set("strict", "false"); err != nil {
		t.Fatal(err)
	}
	if value("strict") != "false" || value("grant") != "client_credentials" {
		t.Errorf("a flag does not win: strict %s, grant %s", value("strict"), value("grant"))
	}
	if got := New().Analyzers()[0].Flags.Lookup("strict").Value.String(); got != "false" {
		t.Errorf("one suite's flag sets another's: %s", got)
	}
}

// TestForAll checks options outside all tables, which hold for the rules that have them, and which
// a table overrules.
func TestForAll(t *testing.T) {
	file, err := parse("/x/"+Name, []byte("hosts = ['a.example.com', '*.b.example.com']\nignored = true\n[resourceid]\nignored = false\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"companyid.hosts": "a.example.com,*.b.example.com", "resourceid.hosts": "a.example.com,*.b.example.com",
		"companyid.ignored": "true", "hostmismatch.ignored": "true", "legacyhost.ignored": "true", "resourceid.ignored": "false",
	}
	if !maps.Equal(file.flags, want) {
		t.Errorf("got %v, want %v", file.flags, want)
	}
}

// TestTell checks who hears of a wrong file: the driver, or where nobody sees its errors, the
// reader of the package, once.
func TestTell(t *testing.T) {
	dir := unpack(t, "-- go.mod --\nmodule example.com/a\n-- .mprlint.toml --\nstrict = 1\n-- a.go --\npackage a\n")
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, filepath.Join(dir, "a.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	run := func(s *Suite, a *analysis.Analyzer) (said []string, err error) {
		defer func() { recover() }() // without an engine, a rule ends so
		_, err = a.Run(&analysis.Pass{Analyzer: a, Fset: fset, Files: []*ast.File{f}, Report: func(d analysis.Diagnostic) { said = append(said, d.Message) }})
		return said, err
	}
	s := New()
	const want = Name + ":1: strict: want true or false"
	if _, err := run(s, s.Analyzers()[0]); err == nil || !strings.HasSuffix(err.Error(), want) {
		t.Errorf("the driver is told %v, want %s", err, want)
	}
	s.Tell = true
	var said []string
	for _, a := range s.Analyzers() {
		more, _ := run(s, a)
		said = append(said, more...)
	}
	if len(said) != 1 || !strings.HasSuffix(said[0], want) {
		t.Errorf("the reader is told %q, want %s, once", said, want)
	}
}

func TestKey(t *testing.T) {
	write := func(dir, text string) []string {
		name := filepath.Join(dir, Name)
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return []string{name}
	}
	one, two := t.TempDir(), t.TempDir()
	first := Key(write(one, "strict = true\n"))
	if again := Key(write(two, "strict = true\n")); again != first {
		t.Errorf("another checkout has another key: %s and %s", first, again)
	}
	if other := Key(write(two, "strict = false\n")); other == first {
		t.Error("other settings have the same key")
	}
	if Key(nil) != "" {
		t.Error("no file has a key")
	}
}
