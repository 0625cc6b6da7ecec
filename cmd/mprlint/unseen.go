package main

import (
	"io/fs"
	"path/filepath"
	"strings"
)

// An unseen is what a run does not look at below the folders that it is asked about.
type unseen struct {
	ignored int // files that the build tags, or the system and machine, leave out
	modules int // folders with a go.mod of their own
}

// String is "" if there is nothing of the kind.
func (u unseen) String() string {
	var parts []string
	if u.ignored > 0 {
		parts = append(parts, amount(u.ignored, "file")+" behind build tags")
	}
	if u.modules > 0 {
		parts = append(parts, amount(u.modules, "nested module"))
	}
	return strings.Join(parts, ", ")
}

// nestedModules counts the modules below the folders that patterns such as ./... name. go
// takes them for something else, and says nothing of them; but in a workspace they may be
// among those that are looked at.
func (g goCommand) nestedModules(o options) int {
	if o.quiet || g.workspace != "" {
		return 0
	}
	found := make(map[string]bool)
	for _, p := range o.packages {
		if dir, ok := strings.CutSuffix(p, "..."); ok && isFolder(dir) {
			findModules(filepath.Clean(dir), found)
		}
	}
	return len(found)
}

func findModules(root string, found map[string]bool) {
	filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return filepath.SkipDir
		case e.IsDir() && path != root && passedOver(e.Name()):
			return filepath.SkipDir
		case e.Name() == "go.mod" && !e.IsDir() && filepath.Dir(path) != root:
			found[path] = true
			return filepath.SkipDir // what lies below belongs to that module
		}
		return nil
	})
}

// passedOver reports whether go looks for no packages in a folder of this name.
func passedOver(name string) bool {
	return name == "testdata" || name == "vendor" || name == "node_modules" || name[0] == '.' || name[0] == '_'
}
