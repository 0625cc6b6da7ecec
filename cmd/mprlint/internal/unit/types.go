package unit

import (
	"bytes"
	"fmt"
	"go/token"
	"go/types"
	"os"

	"golang.org/x/tools/go/analysis/unitchecker"
	"golang.org/x/tools/go/gcexportdata"
)

// Imports are packages whose types were read.
type imports struct {
	fset     *token.FileSet
	packages map[string]*types.Package
	files    map[string]string // what they were read from
}

func newImports() *imports {
	return &imports{token.NewFileSet(), make(map[string]*types.Package), make(map[string]string)}
}

// under are the imports for a package to be analysed: others, if it imports a variant for tests
// of what was read.
func (i *imports) under(cfg *unitchecker.Config) *imports {
	for path, file := range i.files {
		if other := cfg.PackageFile[path]; other != "" && other != file {
			return newImports()
		}
	}
	return i
}

// An importer reads the types of imports from what the compiler wrote.
type importer struct {
	*unit
	*imports
	err error // the first export data that could not be read
}

// Import is for the type checker, with a path as it stands in the source.
func (im *importer) Import(path string) (*types.Package, error) {
	path, ok := im.resolve(path)
	if !ok {
		return nil, fmt.Errorf("can't resolve import %q", path)
	}
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if im.PackageFile[path] == "" || im.PackageVetx[path] == "" { // it does not compile, or its analysis failed
		return nil, fmt.Errorf("no package vetx file for %q", path) // the words of x/tools' driver
	}
	pkg, err := im.load(path)
	if err != nil && im.err == nil {
		im.err = err
	}
	return pkg, err
}

// resolve finds the package that a path in the source stands for, which is another with
// vendoring and for tests.
func (im *importer) resolve(path string) (string, bool) {
	final, ok := im.ImportMap[path]
	if !ok {
		return path, false
	}
	return final, true
}

// load returns a package by its path as the compiler resolves it.
func (im *importer) load(path string) (*types.Package, error) {
	if pkg := im.packages[path]; pkg != nil && pkg.Complete() {
		return pkg, nil
	}
	f, err := os.Open(im.PackageFile[path])
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r, err := gcexportdata.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("the export data of %s: %w", path, err)
	}
	im.files[path] = im.PackageFile[path]
	return gcexportdata.Read(r, im.fset, im.packages, path)
}

// export is the types of a package as a vetx file holds them, which leaves out the letter
// that names the format.
func export(fset *token.FileSet, pkg *types.Package) ([]byte, error) {
	var data bytes.Buffer
	if err := gcexportdata.Write(&data, fset, pkg); err != nil {
		return nil, err
	}
	return data.Bytes()[1:], nil
}
