package main

import (
	"crypto/rand"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// A contender is a tool that is measured.
type contender struct {
	name string
	file string // of the program that go vet runs, if it isn't its own
	// vet says that go vet runs it, for each package; the others run by themselves.
	vet bool
	// build puts it into the folder bin.
	build func(bin string) error
	// args are the command line, before the packages. cold has none of its earlier
	// results in any cache; the same without cold finds those of the last cold run.
	args func(c *contender, bin string, cold bool) (args, env []string, err error)
	// everywhere says that it runs on every subject.
	everywhere bool

	state string // of the last cold run
}

// The versions of others, the latest in November 2026.
const (
	noctx       = "github.com/sonatard/noctx/cmd/noctx@v0.5.1"
	bodyclose   = "github.com/timakin/bodyclose@v0.0.0-20260723120731-857993a2939c"
	staticcheck = "honnef.co/go/tools/cmd/staticcheck@v0.8.2"
	golangci    = "github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0"
)

// contenders returns them in the order in which they take turns; the first is what the
// others are compared with.
func contenders() []*contender {
	return []*contender{
		{name: "floor", file: "floor", vet: true, everywhere: true, build: own(".", "floor"), args: vetTool},
		{name: "start and end", file: "start", vet: true, everywhere: true, build: own(".", "start"), args: vetTool},
		{name: "mprlint", file: "mprlint", vet: true, everywhere: true, build: own("../..", "cmd/mprlint"), args: vetTool},
		{name: "mprlint by hand", file: "mprlint", everywhere: true, build: nothing, args: byHand},
		{name: "go list -deps", everywhere: true, build: nothing, args: goList},
		{name: "go vet", vet: true, everywhere: true, build: nothing, args: stockVet},
		{name: "noctx", file: "noctx", vet: true, everywhere: true, build: install(noctx), args: vetTool},
		{name: "floor with SSA", file: "ssa", vet: true, build: own(".", "ssa"), args: vetTool},
		{name: "bodyclose", file: "bodyclose", vet: true, build: install(bodyclose), args: vetTool},
		{name: "staticcheck", build: install(staticcheck), args: ownCache("staticcheck", "STATICCHECK_CACHE")},
		{name: "golangci-lint", build: install(golangci), args: ownCache("golangci-lint", "GOLANGCI_LINT_CACHE",
			"run", "--no-config", "--default=none", "--enable=bodyclose,errcheck,noctx", "--issues-exit-code=0", "--show-stats=false")},
	}
}

func nothing(string) error { return nil }

// own builds a command of this repository.
func own(module, pkg string) func(bin string) error {
	return func(bin string) error {
		return run("go", "build", "-C", module, "-o", bin+"/"+filepath.Base(pkg), "./"+pkg)
	}
}

// install builds what somebody else published, as its users do.
func install(pkg string) func(bin string) error {
	return func(bin string) error {
		cmd := exec.Command("go", "install", pkg)
		cmd.Env = append(os.Environ(), "GOBIN="+bin, "GOFLAGS=")
		cmd.Stderr = os.Stderr
		return cmd.Run()
	}
}

func run(name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Stderr = os.Stderr
	return cmd.Run()
}

// vetTool runs a tool by go vet. go vet keeps results by the tool's bytes, and a few more
// of them at the end change nothing else.
func vetTool(c *contender, bin string, cold bool) (args, env []string, err error) {
	if cold {
		if c.state, err = another(filepath.Join(bin, c.file), filepath.Join(bin, "cold-"+c.file)); err != nil {
			return nil, nil, err
		}
	}
	return []string{"go", "vet", "-vettool=" + c.state}, nil, nil
}

// byHand runs mprlint as its users do. Where it asks go vet, that keeps its results.
func byHand(c *contender, bin string, cold bool) (args, env []string, err error) {
	if cold {
		if c.state, err = another(filepath.Join(bin, c.file), filepath.Join(bin, "hand-"+c.file)); err != nil {
			return nil, nil, err
		}
	}
	return []string{c.state}, nil, nil
}

// goList has no results to keep.
func goList(*contender, string, bool) (args, env []string, err error) {
	return []string{"go", "list", "-deps"}, nil, nil
}

// another copies a program, with other bytes at its end.
func another(file, to string) (string, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	os.Remove(to) // it may still be running
	return to, os.WriteFile(to, append(text, rand.Text()...), 0o755)
}

// stockVet runs what go vet runs by itself. A flag that changes nothing makes its earlier
// results useless.
func stockVet(c *contender, _ string, cold bool) (args, env []string, err error) {
	if cold {
		c.state = "-printf.funcs=" + rand.Text()
	}
	return []string{"go", "vet", c.state}, nil, nil
}

// ownCache runs a tool that keeps results in a folder of its own.
func ownCache(file, variable string, flags ...string) func(*contender, string, bool) (args, env []string, err error) {
	return func(c *contender, bin string, cold bool) (args, env []string, err error) {
		if cold {
			os.RemoveAll(c.state)
			if c.state, err = os.MkdirTemp(bin, file+"-cache"); err != nil {
				return nil, nil, err
			}
		}
		return append([]string{filepath.Join(bin, file)}, flags...), []string{fmt.Sprintf("%s=%s", variable, c.state)}, nil
	}
}
