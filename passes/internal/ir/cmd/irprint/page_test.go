package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/mprlint/mprlint/passes/companyid"
)

var update = flag.Bool("update", false, "write what the commands print into docs/engine.md")

const page = "../../../../../docs/engine.md"

var (
	programBlock = regexp.MustCompile("(?s)```go\n(.*?)```")
	commandBlock = regexp.MustCompile("(?s)```text\n\\$ ([^\n]*)\n.*?```")
)

// TestPage runs the commands of the page on the engine over the program that it shows, and
// compares what they print with what stands there.
func TestPage(t *testing.T) {
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	dir := t.TempDir()
	for name, content := range map[string]string{
		"go.mod":      "module example.com/projects\n\ngo 1.26\n",
		"projects.go": programBlock.FindStringSubmatch(text)[1],
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("GOWORK", "off")
	pkgs, err := load(dir, ".")
	if err != nil {
		t.Fatal(err)
	}
	commands := 0
	got := commandBlock.ReplaceAllStringFunc(text, func(block string) string {
		commands++
		command := commandBlock.FindStringSubmatch(block)[1]
		return "```text\n$ " + command + "\n" + strings.TrimLeft(printed(t, pkgs, command), "\n") + "```"
	})
	if commands != 3 {
		t.Fatalf("there are %d commands", commands)
	}
	if *update {
		if err := os.WriteFile(page, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got != text {
		t.Errorf("the commands print something else now; write it with -update:\n%s", got)
	}
}

// TestNames finds names in the sentences of the page that the engine does not have.
func TestNames(t *testing.T) {
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	text := regexp.MustCompile("(?s)```.*?```").ReplaceAllString(string(data), "")
	const engine = "../../.." // passes/internal
	found := 0
	for _, m := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(text, -1) {
		name := m[1]
		room, rest, isName := strings.Cut(name, ".")
		switch {
		case strings.HasPrefix(name, "passes/"):
			name = strings.TrimPrefix(name, "passes/internal/")
			fallthrough
		case strings.Contains(name, "/") && !strings.ContainsAny(name, " ("):
			found++
			if _, err := os.Stat(filepath.Join(engine, name)); err != nil {
				t.Errorf("there is no %s", name)
			}
		case isName && rooms[room] != "":
			found++
			if !declares(t, filepath.Join(engine, rooms[room]), rest) {
				t.Errorf("package %s has no %s", room, rest)
			}
		}
	}
	if found < 8 {
		t.Errorf("only %d names were found", found)
	}
}

// rooms are the packages that the page may name something of.
var rooms = map[string]string{
	"ir": "ir", "compile": "ir/compile", "facts": "ir/facts", "value": "value", "exec": "exec",
	"reach": "reach", "request": "request", "clients": "clients",
}

// declares reports whether a package has an exported function, type or method: F, T or T.M.
func declares(t *testing.T, dir, name string) bool {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatal(dir, err)
	}
	pattern := `(?m)^(func|type|var|const) ` + regexp.QuoteMeta(name) + `\b`
	if typ, method, ok := strings.Cut(name, "."); ok {
		pattern = `(?m)^func \(\w+ \*?` + typ + `\) ` + method + `\(`
	}
	declaration := regexp.MustCompile(pattern)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if declaration.Match(data) {
			return true
		}
	}
	return false
}

// printed is what a command of the page prints.
func printed(t *testing.T, pkgs []*packages.Package, command string) string {
	if strings.HasPrefix(command, "mprlint ") {
		return findings(t, pkgs)
	}
	v := view{at: strings.Contains(command, " -at "), run: strings.Contains(command, " -run ")}
	if _, quoted, ok := strings.Cut(command, ` -func "`); ok {
		pattern, _, _ := strings.Cut(quoted, `"`)
		v.funcs = regexp.MustCompile(pattern)
	}
	var b strings.Builder
	if err := v.packages(&b, pkgs); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// findings is what companyid reports.
func findings(t *testing.T, pkgs []*packages.Package) string {
	graph, err := checker.Analyze([]*analysis.Analyzer{companyid.Analyzer}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, root := range graph.Roots {
		for _, d := range root.Diagnostics {
			at := root.Package.Fset.Position(d.Pos)
			fmt.Fprintf(&b, "%s:%d:%d: %s [companyid]\n", filepath.Base(at.Filename), at.Line, at.Column, d.Message)
			for _, r := range d.Related {
				at := root.Package.Fset.Position(r.Pos)
				fmt.Fprintf(&b, "\t%s:%d:%d: %s\n", filepath.Base(at.Filename), at.Line, at.Column, r.Message)
			}
		}
	}
	return b.String()
}
