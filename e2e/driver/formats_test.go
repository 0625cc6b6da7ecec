package driver_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// pair is a program whose packages depend on each other's facts.
func pair(t *testing.T) string {
	archive, err := txtar.ParseFile("testdata/between.txtar")
	if err != nil {
		t.Fatal(err)
	}
	return extract(t, archive)
}

// Without the compiler's export data x/tools' driver does all the work, and finds the same.
func TestNoExportData(t *testing.T) {
	dir := pair(t)
	with, without := coldDriver(t, mprlint), coldDriver(t, mprlint)
	without.env = append(without.env, "WATCH_STRIP=.")
	want, got := with.all(t, dir, allWays, "./..."), without.all(t, dir, allWays, "./...")
	if got != want || !strings.Contains(got, "companyid") {
		t.Errorf("without export data mprlint says\n%s\nand with it\n%s", got, want)
	}
}

// A run in which some packages come with export data and others without is a mistake, and
// no silent one.
func TestMixed(t *testing.T) {
	dir := pair(t)
	for _, path := range []string{"outer", "between"} { // named, and merely imported
		d := coldDriver(t, mprlint)
		d.env = append(d.env, "WATCH_STRIP=/"+path+"$")
		got := d.vet(t, dir, "./outer")
		if got.code == 0 || !strings.Contains(got.stderr, "run go clean -cache") {
			t.Errorf("with %s alone stripped: exit %d\n%s", path, got.code, got.stderr)
		}
	}
}

// The text that a build system gets which runs the tool by itself, with positions of
// related places, lines around them, and the exit code.
func TestText(t *testing.T) {
	dir := pair(t)
	var all [2]string
	for i, tool := range []string{mprlint, reference} {
		d := newDriver(t, tool)
		work := regexp.MustCompile(`(?m)^WORK=(.*)$`).FindStringSubmatch(d.vet(t, dir, "-work", "./...").stderr)
		if work == nil {
			t.Fatal("go vet -work names no folder")
		}
		t.Cleanup(func() { os.RemoveAll(work[1]) })
		configs, err := filepath.Glob(work[1] + "/*/vet.cfg")
		if err != nil || len(configs) == 0 {
			t.Fatalf("no vet.cfg in %s: %v", work[1], err)
		}
		for _, config := range configs {
			text, err := os.ReadFile(config)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(text), `"ImportPath": "example.com/m/outer"`) {
				continue
			}
			os.WriteFile(config, regexp.MustCompile(`"Stdout": ".*",\n`).ReplaceAll(text, nil), 0o666)
			for _, args := range [][]string{{config}, {"-c=2", config}, {"-json", config}, {"-legacyhost", config}, {"-companyid=false", config}, {"-nonsense", config}} {
				got := run(t, dir, nil, append([]string{tool}, args...)...)
				all[i] += strings.ReplaceAll(strings.ReplaceAll(got.stdout+got.stderr, work[1], "WORK"), filepath.Base(tool)+":", "TOOL:")
				if got.code > 2 {
					t.Errorf("%s: exit %d", args, got.code)
				}
				all[i] += string(rune('0'+got.code)) + "\n"
			}
		}
	}
	usage := regexp.MustCompile(`(?s)flag provided but not defined.*?\n1\n`) // of both, with their names
	for i := range all {
		if !usage.MatchString(all[i]) {
			t.Errorf("a wrong flag is not told:\n%s", all[i])
		}
		all[i] = usage.ReplaceAllString(all[i], "usage\n")
	}
	if all[0] != all[1] || !strings.Contains(all[0], ": \t") {
		t.Errorf("mprlint says\n%s\nx/tools' driver says\n%s", all[0], all[1])
	}
}
