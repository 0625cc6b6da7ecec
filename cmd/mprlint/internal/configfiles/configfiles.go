// Package configfiles finds the configuration files below folders.
package configfiles

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes"
)

// List names the configuration files at or below some paths, in full and in order. Of a
// folder in a git repository, these are the files that git knows, or would add. A file that
// is named itself is listed wherever it lies.
func List(paths []string) ([]string, error) {
	var all []string
	for _, p := range paths {
		files, err := below(p)
		if err != nil {
			return nil, err
		}
		all = append(all, files...)
	}
	slices.Sort(all)
	return slices.Compact(all), nil
}

func below(path string) ([]string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(abs)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no file or folder %s", path)
	case err != nil:
		return nil, err
	case info.IsDir():
		return inFolder(abs)
	case !passes.ReadsConfig(filepath.ToSlash(path)):
		return nil, fmt.Errorf("%s has no format that mprlint config reads; run mprlint help config", path)
	}
	return []string{abs}, nil
}

func inFolder(dir string) (files []string, err error) {
	names, ok := fromGit(dir)
	if !ok {
		if names, err = walk(dir); err != nil {
			return nil, err
		}
	}
	for _, name := range names {
		if skipped(name) || !passes.ReadsConfig(filepath.ToSlash(name)) {
			continue
		}
		file := filepath.Join(dir, name)
		if info, err := os.Lstat(file); err == nil && info.Mode().IsRegular() {
			files = append(files, file)
		}
	}
	return files, nil
}

// fromGit asks git for the files below a folder; ok is false where there is no repository
// around it, or no git.
func fromGit(dir string) (names []string, ok bool) {
	cmd := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		return nil, false
	}
	for name := range strings.SplitSeq(string(out), "\x00") {
		if name != "" {
			names = append(names, filepath.FromSlash(name))
		}
	}
	return names, true
}

// walk lists the files below a folder. What cannot be listed is passed over, but for the
// folder itself.
func walk(dir string) (names []string, err error) {
	err = filepath.WalkDir(dir, func(file string, e fs.DirEntry, err error) error {
		switch {
		case err != nil && file == dir:
			return err
		case err != nil:
			return nil
		case e.IsDir() && file != dir && skippedFolder(e.Name()):
			return filepath.SkipDir
		case !e.Type().IsRegular():
			return nil
		}
		name, err := filepath.Rel(dir, file)
		names = append(names, name)
		return err
	})
	return names, err
}

// skipped reports whether a file lies in a folder that others wrote.
func skipped(name string) bool {
	return slices.ContainsFunc(strings.Split(filepath.ToSlash(filepath.Dir(name)), "/"), skippedFolder)
}

func skippedFolder(name string) bool {
	switch name {
	case ".git", ".hg", ".svn", "node_modules", "vendor", ".terraform":
		return true
	}
	return false
}
