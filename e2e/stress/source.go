package main

// This file holds how a package is made of source text alone.

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"

	"golang.org/x/tools/go/packages"
)

// exports finds the compiled form of the standard library's packages, once.
var exports = sync.OnceValues(func() (map[string]string, error) {
	out, err := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Export", "std").Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	found := make(map[string]string)
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p struct{ ImportPath, Export string }
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return found, nil
		} else if err != nil {
			return nil, err
		}
		found[p.ImportPath] = p.Export
	}
})

// stdImporter finds the packages of the standard library. Packages that import each other need the
// same one.
func stdImporter(fset *token.FileSet) (types.Importer, error) {
	std, err := exports()
	if err != nil {
		return nil, err
	}
	return importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		if std[path] == "" {
			return nil, fmt.Errorf("%s is not part of the standard library", path)
		}
		return os.Open(std[path])
	}), nil
}

// sourcePackage makes a package of files, which import nothing but the standard library. It
// may have errors of types, or imports that are missing.
func sourcePackage(path string, files ...string) (*packages.Package, error) {
	fset := token.NewFileSet()
	std, err := stdImporter(fset)
	if err != nil {
		return nil, err
	}
	return packageOf(fset, path, importerOf{nil, std}, files)
}

// packageOf is [sourcePackage] of one that may also import others that were made before it.
func packageOf(fset *token.FileSet, path string, imports importerOf, files []string) (*packages.Package, error) {
	pkg := &packages.Package{ID: path, PkgPath: path, Fset: fset, TypesSizes: types.SizesFor("gc", "amd64"), Imports: imports.made, GoFiles: files, CompiledGoFiles: files}
	for _, name := range files {
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if f == nil {
			return nil, err
		}
		if err != nil {
			pkg.IllTyped = true
		}
		pkg.Syntax = append(pkg.Syntax, f)
	}
	conf := types.Config{
		Importer: imports,
		Error:    func(err error) { pkg.IllTyped, pkg.TypeErrors = true, append(pkg.TypeErrors, asTypeError(err)) },
		Sizes:    pkg.TypesSizes,
	}
	pkg.TypesInfo = &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue), Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object),
		Implicits: make(map[ast.Node]types.Object), Selections: make(map[*ast.SelectorExpr]*types.Selection), Scopes: make(map[ast.Node]*types.Scope),
		Instances: make(map[*ast.Ident]types.Instance), FileVersions: make(map[*ast.File]string),
	}
	pkg.Types, _ = conf.Check(path, fset, pkg.Syntax, pkg.TypesInfo)
	if pkg.Name = pkg.Types.Name(); pkg.Name == "" {
		return nil, fmt.Errorf("%s has no package clause", path)
	}
	return pkg, nil
}

// importerOf finds packages that were made before, and those of the standard library.
type importerOf struct {
	made map[string]*packages.Package
	std  types.Importer
}

func (i importerOf) Import(path string) (*types.Package, error) {
	if p := i.made[path]; p != nil {
		return p.Types, nil
	}
	return i.std.Import(path)
}

// asTypeError is an error of the type checker.
func asTypeError(err error) types.Error {
	var e types.Error
	errors.As(err, &e)
	return e
}

// program writes the one file of a package into a folder, and makes the package of it.
func program(dir, name, text string) (*packages.Package, error) {
	file := filepath.Join(dir, name+".go")
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		return nil, err
	}
	return sourcePackage("example.com/"+name, file)
}
