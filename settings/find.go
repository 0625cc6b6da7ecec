package settings

import (
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/mod/modfile"
	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/settings/where"
)

// This file holds which files of settings are in force where.

// findFor returns the file that is in force in a package. Of the files that cgo makes, it is
// the line directives that tell where they come from.
func findFor(pass *analysis.Pass) string {
	for _, f := range pass.Files {
		for _, name := range []string{pass.Fset.File(f.FileStart).Name(), pass.Fset.Position(f.Package).Filename} {
			dir := filepath.Dir(name)
			if _, ok := where.Above(dir, "go.mod"); ok && filepath.IsAbs(dir) {
				return where.Find(dir)
			}
		}
	}
	return ""
}

// All returns every file of settings that may be in force in a run that starts in a folder:
// those of its module, of its workspace and the modules in it, and of the folders that a
// replace directive names.
func All(dir string) []string {
	var files []string
	add := func(folder string) {
		if file := where.Find(folder); file != "" && !slices.Contains(files, file) {
			files = append(files, file)
		}
	}
	add(dir)
	if folder, ok := where.Above(dir, "go.mod"); ok {
		for _, replaced := range replacements(filepath.Join(folder, "go.mod")) {
			add(replaced)
		}
	}
	if work := workspace(dir); work != "" {
		for _, module := range modules(work) {
			add(module)
		}
	}
	slices.Sort(files)
	return files
}

// Deciding returns every file that decides, beside the code, what is found in a run that starts
// in a folder: those of settings, and the go.work in force. What is wrong in one of its modules
// is reported there, and not where another uses it.
func Deciding(dir string) []string {
	files := All(dir)
	if work := workspace(dir); work != "" {
		files = append(files, work)
	}
	return files
}

// workspace is the go.work that is in force in a folder, "" if none is.
func workspace(dir string) string {
	switch file := os.Getenv("GOWORK"); file {
	case "off":
		return ""
	case "":
		if folder, ok := where.Above(dir, "go.work"); ok {
			return filepath.Join(folder, "go.work")
		}
		return ""
	default:
		return file
	}
}

// replacements are the folders that stand for modules in a go.mod.
func replacements(file string) (folders []string) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil
	}
	mod, err := modfile.Parse(file, text, nil)
	if err != nil {
		return nil // go says so
	}
	for _, r := range mod.Replace {
		folders = append(folders, local(file, r)...)
	}
	return folders
}

// modules are the folders of a workspace, and those that stand for modules in it.
func modules(file string) (folders []string) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil
	}
	work, err := modfile.ParseWork(file, text, nil)
	if err != nil {
		return nil // go says so
	}
	for _, u := range work.Use {
		folder := from(file, u.Path)
		folders = append(append(folders, folder), replacements(filepath.Join(folder, "go.mod"))...)
	}
	for _, r := range work.Replace {
		folders = append(folders, local(file, r)...)
	}
	return folders
}

// local is the folder that stands for a module, if one does.
func local(file string, r *modfile.Replace) []string {
	if r.New.Version != "" || !modfile.IsDirectoryPath(r.New.Path) {
		return nil
	}
	return []string{from(file, r.New.Path)}
}

// from is a folder as a file names it.
func from(file, path string) string {
	if path = filepath.FromSlash(path); filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(file), path)
}
