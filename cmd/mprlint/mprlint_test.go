package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/mprlint/mprlint/passes"
)

var update = flag.Bool("update", false, "write what mprlint says into the sessions and the README")

var (
	bin    string // mprlint, built once
	realGo string // for a session's own go to fall back on, as $REALGO
)

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "mprlint")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	bin = filepath.Join(dir, "mprlint")
	if realGo, err = exec.LookPath("go"); err != nil {
		panic(err)
	}
	// What git says of this checkout would get into the recorded version.
	if out, err := exec.Command("go", "build", "-buildvcs=false", "-o", bin, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// The rules that -sarif prints are their whole documentation, which sessions leave out.
var sarifRules = regexp.MustCompile(`(?s)"rules": \[\n.*?\n\t{5}\]`)

// TestSessions replays the sessions in testdata: commands with what they print
// and the code they exit with, above the files that they work on. Lines of
// standard error start with "! " and stand below those of standard output. Every
// command that changes nothing runs twice, with a cold and a warm cache, and must
// say the same.
func TestSessions(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sessions: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			replay(t, file)
		})
	}
}

func replay(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	work := unpack(t, archive)
	prose, want, _ := strings.Cut(string(archive.Comment), "\n$ ")
	var got strings.Builder
	for line := range strings.Lines("$ " + want) {
		command, ok := strings.CutPrefix(line, "$ ")
		if !ok {
			continue
		}
		said := say(work, command)
		if !strings.Contains(command, "-fix") {
			if again := say(work, command); again != said {
				t.Errorf("%sa warm cache changes it from\n%s\nto\n%s", line, said, again)
			}
		}
		said = sarifRules.ReplaceAllString(said, `"rules": […]`)
		got.WriteString(line + strings.ReplaceAll(said, work, "$WORK"))
	}
	if *update {
		archive.Comment = []byte(prose + "\n" + got.String() + "\n")
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want := "$ " + strings.TrimRight(want, "\n") + "\n"; got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &got, want)
	}
}

// unpack writes the files to a new folder, as executables, so that a session
// can bring a go command of its own.
func unpack(t *testing.T, archive *txtar.Archive) string {
	work, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.Files {
		name := filepath.Join(work, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return work
}

// say runs a command such as "DIR=sub PATH=/nowhere mprlint -json", and returns
// what it printed and its exit code.
func say(work, command string) string {
	cmd := exec.Command(bin)
	cmd.Dir = work
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GOTOOLCHAIN=local", "REALGO="+realGo)
	words := strings.Fields(strings.ReplaceAll(command, "$WORK", work))
	for words[0] != "mprlint" {
		if dir, ok := strings.CutPrefix(words[0], "DIR="); ok {
			cmd.Dir = filepath.Join(work, dir)
		}
		cmd.Env = append(cmd.Env, words[0])
		words = words[1:]
	}
	cmd.Args = words
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	cmd.Run() // the exit code says more than the error
	for line := range strings.Lines(errs.String()) {
		out.WriteString("! " + line)
	}
	fmt.Fprintf(&out, "(exit %d)\n", cmd.ProcessState.ExitCode())
	return out.String()
}

// example copies the example program: go test sees that this reads its files,
// and runs the test again when they change.
func example(t *testing.T) string {
	dir := filepath.Join(t.TempDir(), "example")
	if err := os.CopyFS(dir, os.DirFS("../../testdata/example")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// The README shows what mprlint says of the example, what it would change, and what the
// rules say of themselves.
func TestReadme(t *testing.T) {
	const readme = "../../README.md"
	file, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	text := string(file)
	const goRun = "exit status 1\n" // says go run
	example(t)
	for _, part := range []struct{ begin, end, want string }{
		{"$ go run ./cmd/mprlint -C testdata/example\n", "```", findings(t, "../..", "mprlint -C testdata/example") + goRun},
		{"$ go run ./cmd/mprlint -C testdata/example -diff\n", "```", findings(t, "../..", "mprlint -C testdata/example -diff") + goRun},
		{"$ go run ./cmd/mprlint config -C testdata/example\n", "```", findings(t, "../..", "mprlint config -C testdata/example") + goRun},
		{"$ go run ./cmd/mprlint explain -C testdata/example config.go:18\n", "```", printed(t, "../..", "mprlint explain -C testdata/example config.go:18", 0)},
		{"| rule | reports |\n|---|---|\n", "\n", ruleRows()},
		{"`-companyid` runs nothing else |\n", "\n", flagRows()},
	} {
		before, rest, ok := strings.Cut(text, part.begin)
		if !ok {
			t.Fatalf("the README has no %q", part.begin)
		}
		n := strings.Index("\n"+rest, "\n"+part.end)
		if n < 0 {
			t.Fatalf("the README has no end behind %q", part.begin)
		}
		if got := rest[:n]; got != part.want && !*update {
			t.Errorf("the README shows\n%s\nwant\n%s", got, part.want)
		}
		text = before + part.begin + part.want + rest[n:]
	}
	if *update {
		if err := os.WriteFile(readme, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// findings is what a command says that finds something, as a terminal shows it.
func findings(t *testing.T, dir, command string) string { return printed(t, dir, command, 1) }

// printed is what a command says that exits with a code, as a terminal shows it.
func printed(t *testing.T, dir, command string, want int) string {
	text, code, ok := strings.Cut(say(dir, command), "(exit ")
	if !ok || code != fmt.Sprintf("%d)\n", want) {
		t.Errorf("%s exits %q on the example, want %d", command, code, want)
	}
	return strings.TrimPrefix(strings.ReplaceAll("\n"+text, "\n! ", "\n"), "\n")
}

// ruleRows are the rules with the first line of their documentation.
func ruleRows() string {
	var rows strings.Builder
	for _, a := range passes.All() {
		title, _, _ := strings.Cut(a.Doc, "\n")
		fmt.Fprintf(&rows, "| [`%s`](%s) | %s |\n", a.Name, a.URL, strings.TrimPrefix(title, "report "))
	}
	return rows.String()
}

// flagRows are the options of the rules.
func flagRows() string {
	var rows strings.Builder
	for _, a := range passes.All() {
		a.Flags.VisitAll(func(f *flag.Flag) {
			value := f.DefValue
			switch value {
			case "false":
				value = "off"
			case "":
				value = "none"
			}
			fmt.Fprintf(&rows, "| `-%s.%s` | %s | %s |\n", a.Name, f.Name, value, f.Usage)
		})
	}
	return rows.String()
}

func TestHelp(t *testing.T) {
	overview := say(".", "mprlint help")
	for _, a := range passes.All() {
		title, _, _ := strings.Cut(a.Doc, "\n")
		page := say(".", "mprlint help "+a.Name)
		wants := map[string]string{title: overview, strings.TrimSpace(a.Doc): page, a.URL: page}
		a.Flags.VisitAll(func(f *flag.Flag) { wants["-"+a.Name+"."+f.Name] = page })
		for want, in := range wants {
			if !strings.Contains(in, want) {
				t.Errorf("help lacks %q:\n%s", want, in)
			}
		}
	}
}

func TestVersion(t *testing.T) {
	for _, command := range []string{"mprlint version", "mprlint -version"} {
		if got := say(".", command); !strings.HasPrefix(got, "mprlint ") || !strings.HasSuffix(got, ", built with "+runtime.Version()+"\n(exit 0)\n") {
			t.Errorf("%s says %q", command, got)
		}
	}
}

// What Go noted of a build is told, as far as it goes.
func TestBuilt(t *testing.T) {
	for _, c := range []struct{ revision, modified, want string }{
		{"", "", ""},
		{"0123abc", "false", "0123abc"},
		{"0123abc", "true", "0123abc with changes"},
		{"", "true", ""},
	} {
		info := &debug.BuildInfo{Settings: []debug.BuildSetting{{Key: "vcs.revision", Value: c.revision}, {Key: "vcs.modified", Value: c.modified}}}
		info.Main.Version = "v1.2.3"
		if version, revision := built(info); version != "v1.2.3" || revision != c.want {
			t.Errorf("built from %q, modified %q: %s, %q, want %q", c.revision, c.modified, version, revision, c.want)
		}
	}
}

// What -json prints is one value, also when something could not be analysed.
func TestJSON(t *testing.T) {
	dir := example(t)
	for _, args := range []string{"", "-companyid", "./nosuchfolder"} {
		got := say(dir, "mprlint -json "+args)
		got, _, _ = strings.Cut(got, "(exit ")
		got, _, _ = strings.Cut(got, "! ")
		var packages map[string]any
		if err := json.Unmarshal([]byte(got), &packages); err != nil {
			t.Errorf("mprlint -json %s: %v in\n%s", args, err, got)
		}
	}
}
