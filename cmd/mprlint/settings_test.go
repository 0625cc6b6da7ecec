package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestSettingsUnderGoVet changes the file of settings again and again, so that a result which
// the build cache kept of another content would be seen. All ways to run mprlint say the same.
func TestSettingsUnderGoVet(t *testing.T) {
	for _, layout := range []struct {
		name, files, file string // where the file of settings is
		dir               string // where go is run
	}{
		{"module", "-- go.mod --\nmodule example.com/a\n\ngo 1.26\n-- pkg/a.go --\n" + signIn, ".mprlint.toml", "."},
		{"folder of a module", "-- go.mod --\nmodule example.com/a\n\ngo 1.26\n-- pkg/a.go --\n" + signIn, ".mprlint.toml", "pkg"},
		{"workspace", "-- go.work --\ngo 1.26\n\nuse ./a\n-- a/go.mod --\nmodule example.com/a\n\ngo 1.26\n-- a/a.go --\n" + signIn, ".mprlint.toml", "a"},
		{"module of a workspace", "-- go.work --\ngo 1.26\n\nuse (\n\t./a\n\t./b\n)\n-- a/go.mod --\nmodule example.com/a\n\ngo 1.26\n-- a/a.go --\n" + signIn +
			"-- b/go.mod --\nmodule example.com/b\n\ngo 1.26\n-- b/b.go --\npackage b\n", "a/.mprlint.toml", "b"},
	} {
		t.Run(layout.name, func(t *testing.T) {
			t.Parallel()
			work := unpack(t, txtar.Parse([]byte(layout.files)))
			for _, s := range []struct {
				text  string
				found bool
			}{
				{"", true},
				{"legacyhost = false\n", false},
				{"legacyhost = true\n", true},
				{"exclude = ['**/a.go', 'a.go']\n", false},
				{"exclude = ['b.go']\n", true},
				{"legacyhost = false\n", false},
				{"", true},
			} {
				file := filepath.Join(work, layout.file)
				os.Remove(file)
				if s.text != "" {
					if err := os.WriteFile(file, []byte(s.text), 0o666); err != nil {
						t.Fatal(err)
					}
				}
				for _, args := range [][]string{{"go", "vet", "-vettool=" + bin, "example.com/a/..."}, {bin, "example.com/a/..."}} {
					cmd := exec.Command(args[0], args[1:]...)
					cmd.Dir = filepath.Join(work, layout.dir)
					cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=")
					out, err := cmd.CombinedOutput()
					if found := strings.Contains(string(out), "OAuth URL uses app.procore.com"); found != s.found || (err != nil) != s.found {
						t.Errorf("with %q, %s says (%v)\n%s\nwant a finding: %v", s.text, filepath.Base(args[0]), err, out, s.found)
					}
				}
			}
		})
	}
}

//lint:ignore legacyhost it is the program that the test looks at
const signIn = `package a

const Token = "https://app.procore.com/oauth/token"
`
