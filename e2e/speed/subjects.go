package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A subject is what the contenders look at.
type subject struct {
	name     string
	dir      string
	patterns []string
	edit     string // the file to change, if one can be
	large    bool   // too large for the contenders that take long
	vary     int
	make     func() error // writes the files
}

// subjects lists them, to be made below dir.
func subjects(dir, corpus string) []*subject {
	graph := filepath.Join(dir, "graph")
	list := []*subject{
		{name: "standard library and commands", dir: graph, patterns: []string{"std", "cmd"}, large: true},
		{name: "dependencies of golangci-lint", dir: graph, patterns: []string{"."}, edit: "main.go"},
	}
	for _, s := range list {
		s.make = func() error { return makeGraph(graph) }
	}
	if edit, err := firstFile(corpus); err == nil {
		there := filepath.Join(dir, "corpus")
		list = append(list, &subject{name: "labelled corpus", dir: there, patterns: []string{"./..."}, edit: edit,
			make: func() error { return os.CopyFS(there, os.DirFS(corpus)) }})
	}
	for _, m := range []struct {
		packages int
		procore  bool
	}{{100, true}, {1000, true}, {1000, false}, {5000, true}} {
		name := fmt.Sprintf("monorepo of %d packages", m.packages)
		if !m.procore {
			name += " without Procore"
		}
		there := filepath.Join(dir, strings.ReplaceAll(name, " ", ""))
		list = append(list, &subject{name: name, dir: there, patterns: []string{"./..."}, edit: "p0000/p0000.go", large: m.packages > 100,
			make: func() error { return makeMonorepo(there, m.packages, m.procore) }})
	}
	generated := filepath.Join(dir, "generated")
	return append(list, &subject{name: "generated client of 100,000 lines", dir: generated, patterns: []string{"./..."}, edit: "api/client.go",
		make: func() error { return makeGenerated(generated, 1030) }})
}

// firstFile is the first Go file below a module.
func firstFile(dir string) (string, error) {
	names, err := filepath.Glob(dir + "/*/main.go")
	if err != nil || len(names) == 0 {
		return "", fmt.Errorf("%s holds no programs", dir)
	}
	return filepath.Rel(dir, names[0])
}

// makeGraph writes a module of one package that imports all of golangci-lint.
func makeGraph(dir string) error {
	_, version, _ := strings.Cut(golangci, "@")
	if _, err := os.Stat(dir); err == nil {
		return nil // for another subject
	}
	err := writeAll(dir, map[string]string{
		"go.mod": "module example.com/graph\n\ngo 1.26.0\n\nrequire github.com/golangci/golangci-lint/v2 " + version + "\n",
		"main.go": `package main

import "github.com/golangci/golangci-lint/v2/pkg/commands"

func main() { _ = commands.Execute(commands.BuildInfo{}) }
`,
	})
	if err != nil {
		return err
	}
	return run("go", "-C", dir, "mod", "tidy")
}

func writeAll(dir string, files map[string]string) error {
	for name, text := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// size is the number of packages, dependencies included.
func (s *subject) size() (int, error) {
	cmd := exec.Command("go", append([]string{"list", "-deps"}, s.patterns...)...)
	cmd.Dir = s.dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	out, err := cmd.Output()
	return strings.Count(string(out), "\n"), err
}

// change adds a function to the file of the subject that is there to be changed, and
// returns what takes it away again.
func (s *subject) change() (undo func() error, err error) {
	name := filepath.Join(s.dir, s.edit)
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	s.vary++ // never the same twice: the compiler must not know it either
	more := fmt.Sprintf("%s\nfunc edited%d() int { return %[2]d }\n\nvar _ = edited%[2]d\n", text, s.vary+os.Getpid())
	return func() error { return os.WriteFile(name, text, 0o666) }, os.WriteFile(name, []byte(more), 0o666)
}
