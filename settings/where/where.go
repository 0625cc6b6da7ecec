// Package where finds the file of settings that is in force in a folder.
//
// It stands apart from package settings since every process that go vet starts asks for it, and
// most need nothing else.
package where

import (
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/semver"
)

// Name is what a file of settings is called.
const Name = ".mprlint.toml"

// Find returns the file that is in force in a folder, "" if there is none: it lies beside the
// nearest go.mod, or else beside the nearest go.work above that. What lies in the module cache
// is somebody else's.
func Find(dir string) string {
	dir, err := filepath.Abs(dir)
	if err != nil || inModuleCache(dir) {
		return ""
	}
	module, _ := Above(dir, "go.mod")
	if module == "" {
		return beside(Above(dir, "go.work"))
	}
	if file := beside(module, true); file != "" {
		return file
	}
	return beside(Above(module, "go.work"))
}

// inModuleCache reports whether a folder belongs to the module cache, which lies anywhere, but
// whose folders end in versions.
func inModuleCache(dir string) bool {
	for name := range strings.SplitSeq(filepath.ToSlash(dir), "/") {
		if _, v, ok := strings.Cut(name, "@"); ok && semver.IsValid(v) {
			return true
		}
	}
	return false
}

// Above finds the nearest folder, from dir upwards, that holds a file of that name.
func Above(dir, name string) (folder string, ok bool) {
	for {
		if info, err := os.Stat(filepath.Join(dir, name)); err == nil && info.Mode().IsRegular() {
			return dir, true
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", false
		}
		dir = up
	}
}

// beside returns the file of settings in a folder, "" if there is none.
func beside(folder string, ok bool) string {
	file := filepath.Join(folder, Name)
	if _, err := os.Stat(file); !ok || err != nil {
		return ""
	}
	return file
}
