package unit

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/decide"
)

// This file holds how x/tools' driver is made to do the work.

// handOver leaves a package to x/tools' driver that is unfamiliar, for the reason why.
// That one needs the types in the vetx files of imports, which package unit leaves out.
// Both kinds in one run are a mistake: without types the driver would fail, in silence for
// a package that nobody named.
func (u *unit) handOver(why string) error {
	for path, file := range u.PackageVetx {
		types, _, err := decide.Sizes(file)
		if err != nil {
			continue // x/tools' driver says so
		}
		if types == 0 {
			return fmt.Errorf("cannot analyse %s: %s, but its import %s was analysed with other means; run go clean -cache, then mprlint again", u.ImportPath, why, path)
		}
	}
	return u.writeConfig()
}

// convert makes x/tools' driver apply the fixes of a package: it gives that the types of
// the package's imports, in vetx files beside vet.cfg, in which go vet looks for nothing
// and which it removes. That is dear, and done for the few packages that may have fixes.
func (u *unit) convert() error {
	im := &importer{unit: u, imports: newImports()}
	typed := make(map[string]string)
	for path, file := range u.PackageVetx {
		if u.PackageFile[path] == "" {
			continue
		}
		pkg, err := im.load(path)
		if err != nil {
			return err
		}
		facts, err := factsIn(file)
		if err != nil {
			return fmt.Errorf("the facts of %s: %w", path, err)
		}
		types, err := export(im.fset, pkg)
		if err != nil {
			return err
		}
		typed[path] = filepath.Join(filepath.Dir(u.file), fmt.Sprintf("import%d.vetx", len(typed)))
		if err := os.WriteFile(typed[path], decide.Vetx(types, facts), 0o666); err != nil {
			return err
		}
	}
	u.PackageVetx = typed
	return u.writeConfig()
}

// writeConfig changes go vet's description of the package, which nobody else reads.
func (u *unit) writeConfig() error {
	text, err := json.Marshal(u.Config)
	if err != nil {
		return err
	}
	return os.WriteFile(u.file, text, 0o666)
}
