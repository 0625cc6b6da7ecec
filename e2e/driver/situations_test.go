package driver_test

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestSituations compares the drivers on the programs in testdata, each about one thing
// that may go wrong when packages are left out. Lines above the files that start with "!"
// are flags, those with "?" are in what must be said.
func TestSituations(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no programs: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var flags, wants []string
			for line := range strings.Lines(string(archive.Comment)) {
				line = strings.TrimSpace(line)
				if flag, ok := strings.CutPrefix(line, "! "); ok {
					flags = append(flags, flag)
				}
				if want, ok := strings.CutPrefix(line, "? "); ok {
					wants = append(wants, want)
				}
			}
			if len(wants) == 0 {
				t.Fatal("nothing must be said")
			}
			dir := extract(t, archive)
			said := agree(t, dir, waysWith(flags), append(flags, "./...")...)
			for _, want := range wants {
				if !strings.Contains(said, want) {
					t.Errorf("no %q in\n%s", want, said)
				}
			}
			if len(flags) == 0 {
				fixed(t, archive, "vet", "-vettool", "-fix")
				fixed(t, archive, "fix", "-fixtool")
			}
		})
	}
}

// waysWith are the ways in which what is found with flags is compared.
func waysWith(flags []string) [][]string {
	if len(flags) > 0 {
		return allWays[:1]
	}
	return allWays
}

// fixed compares what the drivers make of a program.
func fixed(t *testing.T, archive *txtar.Archive, command, tool string, flags ...string) {
	t.Helper()
	var made, again [2]string
	for i, file := range []string{mprlint, reference} {
		dir := extract(t, archive)
		d := newDriver(t, file)
		args := append([]string{"go", command, tool + "=" + watch}, append(flags, "./...")...)
		run(t, dir, d.env, args...)
		made[i] = tree(t, dir)
		run(t, dir, d.env, args...)
		again[i] = tree(t, dir)
	}
	if made[0] != made[1] || again[0] != again[1] {
		t.Errorf("go %s with mprlint makes\n%s\nthen\n%s\nand with x/tools' driver\n%s\nthen\n%s", command, made[0], again[0], made[1], again[1])
	}
}

// The labelled programs, which use the client libraries.
func TestCases(t *testing.T) {
	agree(t, "../cases/testdata", allWays[:1], "./...")
}

// What of the standard library has cgo, vendored packages, assembly, and no imports.
func TestStandard(t *testing.T) {
	agree(t, t.TempDir(), allWays[:1], "net", "net/http", "runtime/cgo", "os/user", "crypto/tls", "internal/goarch", "unicode/utf8", "embed", "time/tzdata")
}
