package main

// This file holds how the packages of a module are loaded.

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/packages"
)

// packagesOf is a list of one package.
func packagesOf(pkg *packages.Package) []*packages.Package { return []*packages.Package{pkg} }

// runEach runs modules one after another, each in a process of its own with the flags of this
// one: a module that overflows the stack or that takes too long ends nothing but itself.
func runEach(modules []string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	var flags []string
	flag.Visit(func(f *flag.Flag) {
		if f.Name != "list" && f.Name != "slice" && f.Name != "cpuprofile" {
			flags = append(flags, "-"+f.Name+"="+f.Value.String())
		}
	})
	failed := 0
	for i, module := range modules {
		fmt.Printf("%d of %d: ", i+1, len(modules))
		one := exec.Command(self, append(flags, module)...)
		one.Stdout, one.Stderr = os.Stdout, os.Stderr
		if err := one.Run(); err != nil {
			fmt.Printf("%s: %v\n", module, err)
			failed++
		}
	}
	if failed > 0 {
		return fmt.Errorf("%d of %d modules failed", failed, len(modules))
	}
	return nil
}

// runModule runs all packages of a module of the proxy, in a module of its own that requires it.
func runModule(m *meter, module string) error {
	dir, err := os.MkdirTemp("", "stress")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module stress.example.com\n\ngo 1.26\n"), 0o666); err != nil {
		return err
	}
	get := exec.Command("go", "get", module)
	get.Dir = dir
	if out, err := get.CombinedOutput(); err != nil && !strings.Contains(string(out), "but does not contain package") {
		return fmt.Errorf("go get %s: %w\n%s", module, err, out)
	}
	path, _, _ := strings.Cut(module, "@")
	return runDir(m, dir, []string{path + "/..."})
}

// runDir runs packages of the module in a folder, and those that they import.
func runDir(m *meter, dir string, patterns []string) error {
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir, Env: append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod"),
	}, patterns...)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d packages\n", strings.Join(patterns, " "), len(pkgs))
	return m.run(pkgs)
}
