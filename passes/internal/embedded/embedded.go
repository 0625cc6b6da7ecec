// Package embedded finds the files that a package embeds: the variables under directives, and
// what their patterns match.
package embedded

import (
	"go/ast"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// A Var is a variable under //go:embed directives.
type Var struct {
	Name     *ast.Ident
	Patterns []string
}

// Vars lists a file's variables that files are embedded in. A directive belongs
// to the variable below it, from which only comments and blank lines may part it.
//
//	//go:embed defaults.json "my file.yaml" all:conf/*.env
//	var defaults embed.FS
func Vars(f *ast.File) (vars []Var) {
	if !slices.ContainsFunc(f.Imports, func(i *ast.ImportSpec) bool { return i.Path.Value == `"embed"` }) {
		return nil // fast path: a directive needs the import
	}
	directives := directivesOf(f)
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, s := range g.Specs {
			start := s.Pos()
			if !g.Lparen.IsValid() {
				start = g.Pos()
			}
			v := Var{Name: s.(*ast.ValueSpec).Names[0]}
			for len(directives) > 0 && directives[0].Slash < start {
				v.Patterns = append(v.Patterns, patternsOf(directives[0])...)
				directives = directives[1:]
			}
			if v.Patterns != nil {
				vars = append(vars, v)
			}
		}
	}
	return vars
}

// directivesOf lists a file's //go:embed directives, in order.
func directivesOf(f *ast.File) (out []ast.Directive) {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if d, ok := ast.ParseDirective(c.Slash, c.Text); ok && d.Tool == "go" && d.Name == "embed" {
				out = append(out, d)
			}
		}
	}
	return out
}

// patternsOf lists the patterns of a directive, which may be quoted.
func patternsOf(d ast.Directive) (patterns []string) {
	args, err := d.ParseArgs()
	if err != nil {
		return nil // the compiler complains
	}
	for _, a := range args {
		patterns = append(patterns, a.Arg)
	}
	return patterns
}

// Files lists the files that patterns match in dir and that are wanted by their names, which
// are relative to it, in order. It follows the go command (cmd/go/internal/load,
// resolveEmbed) and looks at names only; what cannot be listed is passed over.
func Files(dir string, patterns []string, wanted func(name string) bool) []string {
	w := walk{fsys: os.DirFS(dir), wanted: wanted, found: make(map[string]bool)}
	for _, p := range patterns {
		glob, all := strings.CutPrefix(p, "all:")
		if !fs.ValidPath(glob) || glob == "." {
			continue // not valid for go:embed
		}
		matches := []string{glob}
		if strings.ContainsAny(glob, `*?[\`) {
			matches, _ = fs.Glob(w.fsys, glob)
		}
		for _, m := range matches {
			w.tree(m, all)
		}
	}
	names := make([]string, 0, len(w.found))
	for name := range w.found {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// A walk collects the wanted files below the matches of patterns.
type walk struct {
	fsys   fs.FS
	wanted func(name string) bool
	found  map[string]bool
	tried  int
}

// tree adds a file, or the files in a directory: hidden ones only where all of them
// are asked for, and none of another module.
func (w *walk) tree(root string, all bool) {
	// The error is that of the walk, which returns none of its own.
	_ = fs.WalkDir(w.fsys, root, func(name string, d fs.DirEntry, err error) error {
		w.tried++
		hidden := name != root && (strings.HasPrefix(path.Base(name), ".") || strings.HasPrefix(path.Base(name), "_"))
		switch {
		case w.tried > maxEntries || len(w.found) >= maxFiles:
			work.Reach("many embedded files")
			return fs.SkipAll
		case d == nil: // not on disk: the driver may know it all the same
			w.add(name)
		case d.IsDir():
			if hidden && (!all || isVCS(d.Name())) || err != nil || w.isModule(name) {
				return fs.SkipDir
			}
		case d.Type().IsRegular() && (all || !hidden):
			w.addUpTo(name, d)
		}
		return nil
	})
}

// addUpTo adds a file that is not too large. A larger one that is not wanted is nobody's loss.
func (w *walk) addUpTo(name string, d fs.DirEntry) {
	info, err := d.Info()
	switch {
	case err != nil:
	case info.Size() <= MaxSize:
		w.add(name)
	case w.wanted(name):
		work.Reach("a large embedded file")
	}
}

func (w *walk) add(name string) {
	if w.wanted(name) {
		w.found[name] = true
	}
}

func (w *walk) isModule(dir string) bool {
	_, err := fs.Stat(w.fsys, path.Join(dir, "go.mod"))
	return err == nil
}

func isVCS(name string) bool {
	return name == ".git" || name == ".hg" || name == ".svn" || name == ".bzr"
}
