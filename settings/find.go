package settings

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/semver"
	"golang.org/x/tools/go/analysis"
)

// This file holds which file of settings is in force where.

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
	module, _ := above(dir, "go.mod")
	if module == "" {
		return beside(above(dir, "go.work"))
	}
	if file := beside(module, true); file != "" {
		return file
	}
	return beside(above(module, "go.work"))
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

// findFor returns the file that is in force in a package. Of the files that cgo makes, it is
// the line directives that tell where they come from.
func findFor(pass *analysis.Pass) string {
	for _, f := range pass.Files {
		for _, name := range []string{pass.Fset.File(f.FileStart).Name(), pass.Fset.Position(f.Package).Filename} {
			dir := filepath.Dir(name)
			if _, ok := above(dir, "go.mod"); ok && filepath.IsAbs(dir) {
				return Find(dir)
			}
		}
	}
	return ""
}

// above finds the nearest folder, from dir upwards, that holds a file of that name.
func above(dir, name string) (folder string, ok bool) {
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

// All returns every file of settings that may be in force in a run that starts in a folder:
// those of its module, of its workspace and the modules in it, and of the folders that a
// replace directive names.
func All(dir string) []string {
	var files []string
	add := func(folder string) {
		if file := Find(folder); file != "" && !slices.Contains(files, file) {
			files = append(files, file)
		}
	}
	add(dir)
	if folder, ok := above(dir, "go.mod"); ok {
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
		if folder, ok := above(dir, "go.work"); ok {
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
