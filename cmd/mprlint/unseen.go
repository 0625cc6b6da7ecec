package main

import (
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// An unseen is what a run does not look at below the folders that it is asked about.
type unseen struct {
	files   *fileSight // nil if nothing was looked for
	modules int        // folders with a go.mod of their own
}

// A fileSight is which Go files some build has, and which were found besides.
type fileSight struct {
	has, found map[string]bool // by full names
	dirs       map[string]string
	unknown    bool // go did not tell which files the packages have
}

func newFileSight() *fileSight {
	return &fileSight{has: make(map[string]bool), found: make(map[string]bool), dirs: make(map[string]string)}
}

// add takes in the files that a build has, and those of the same packages that it leaves out.
func (f *fileSight) add(has, leftOut []string) {
	for _, name := range has {
		f.has[f.real(name)] = true
	}
	f.find(leftOut)
}

// find takes in files that are there.
func (f *fileSight) find(names []string) {
	for _, name := range names {
		f.found[f.real(name)] = true
	}
}

// real names a file by the folder that links lead to.
func (f *fileSight) real(name string) string {
	dir, base := filepath.Split(name)
	real, ok := f.dirs[dir]
	if !ok {
		real = resolve(filepath.Clean(dir))
		f.dirs[dir] = real
	}
	return filepath.Join(real, base)
}

// leftOut are the files that no build has, in order.
func (f *fileSight) leftOut() (names []string) {
	if f == nil || f.unknown {
		return nil
	}
	for _, name := range slices.Sorted(maps.Keys(f.found)) {
		if !f.has[name] {
			names = append(names, relative(name))
		}
	}
	return names
}

// describe is "" if there is nothing of the kind. failed is how many packages could not be
// analysed. Where the user chose the builds, the files that none of them has are named.
func (u unseen) describe(failed int, builds bool) string {
	var parts []string
	if failed > 0 {
		parts = append(parts, amount(failed, "package")+" that could not be analysed")
	}
	switch files := u.files.leftOut(); {
	case len(files) > 0 && builds:
		parts = append(parts, amount(len(files), "file")+" that none of the builds has ("+list(files)+")")
	case len(files) > 0:
		parts = append(parts, amount(len(files), "file")+" behind build tags")
	}
	if u.modules > 0 {
		parts = append(parts, amount(u.modules, "nested module"))
	}
	return strings.Join(parts, ", ")
}

// A below is what lies in folders that patterns such as ./... name.
type below struct {
	files   []string // Go files, by full names
	modules int
}

// below looks into the folders. go says nothing of those of which the build leaves out each
// file, nor of other modules; but in a workspace these may be among those that are looked at.
func (g goCommand) below(o options) (b below) {
	if o.quiet {
		return b
	}
	modules := make(map[string]bool)
	for _, p := range o.packages {
		dir, ok := strings.CutSuffix(p, "...")
		if abs, err := filepath.Abs(dir); ok && isFolder(dir) && err == nil {
			b.files = append(b.files, findFiles(abs, modules)...)
		}
	}
	if g.workspace == "" {
		b.modules = len(modules)
	}
	return b
}

// findFiles lists the Go files below a folder that belong to its module, and notes where other
// modules begin.
func findFiles(root string, modules map[string]bool) (files []string) {
	filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return filepath.SkipDir
		case e.IsDir() && path != root && passedOver(e.Name()):
			return filepath.SkipDir
		case e.IsDir() && path != root && isModule(path):
			modules[path] = true
			return filepath.SkipDir // what lies below belongs to that module
		case e.Type().IsRegular() && strings.HasSuffix(path, ".go") && e.Name()[0] != '_' && e.Name()[0] != '.':
			files = append(files, path)
		}
		return nil
	})
	return files
}

// passedOver reports whether go looks for no packages in a folder of this name.
func passedOver(name string) bool {
	return name == "testdata" || name == "vendor" || name == "node_modules" || name[0] == '.' || name[0] == '_'
}
