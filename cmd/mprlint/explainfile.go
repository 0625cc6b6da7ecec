package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/build/constraint"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// This file holds which package a file belongs to, and why the go command leaves it out.

// A folder is what go list says of the package in a folder.
type folder struct {
	ImportPath                                   string
	GoFiles, CgoFiles, TestGoFiles, XTestGoFiles []string
	IgnoredGoFiles                               []string
}

// folder asks go about the folder of the file, which must be one of the modules that go looks
// at here.
func (s *spot) folder(o *reportOptions) (f folder, err error) {
	dir := filepath.Dir(s.full())
	root := s.moduleRoot()
	if root == "" {
		return f, fmt.Errorf("%s belongs to no module: there is no go.mod in its folder or above", s.file)
	}
	out, err := output("go", "list", "-m", "-f", "{{.Dir}}")
	if err != nil {
		return f, errors.New("there is no go.mod here or above; run mprlint explain inside the module, or name it with -C")
	}
	own := slices.ContainsFunc(strings.Fields(string(out)), func(d string) bool { return resolve(d) == resolve(root) })
	switch {
	case !own && strings.Contains(filepath.ToSlash(root), "@v"):
		return f, fmt.Errorf("%s belongs to a module that yours depends on: its code is read for what it does, and only what is in your module is reported", s.file)
	case !own:
		rel, _ := filepath.Rel(root, s.full())
		return f, fmt.Errorf("%s belongs to another module; run mprlint explain -C %s %s", s.file, relative(root), position{rel, s.line, s.col})
	}
	return f, o.eachBuild(func(o *options) error {
		args := append([]string{"list", "-e", "-json=ImportPath,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,IgnoredGoFiles"}, o.buildFlags()...)
		out, err := output("go", append(args, dir)...)
		if err != nil {
			return fmt.Errorf("go list cannot tell the package of %s: %w", s.file, err)
		}
		var own folder
		if err := json.Unmarshal(out, &own); err != nil {
			return err
		}
		f.add(own)
		return nil
	})
}

// add takes in the folder as another build sees it.
func (f *folder) add(g folder) {
	f.ImportPath = g.ImportPath
	f.GoFiles = slices.Concat(f.GoFiles, g.GoFiles, g.CgoFiles)
	f.TestGoFiles = slices.Concat(f.TestGoFiles, g.TestGoFiles, g.XTestGoFiles)
	f.IgnoredGoFiles = append(f.IgnoredGoFiles, g.IgnoredGoFiles...)
}

// moduleRoot is the folder of the go.mod that the file belongs to, or "".
func (s *spot) moduleRoot() string {
	for d := filepath.Dir(s.full()); ; d = filepath.Dir(d) {
		if isModule(d) {
			return d
		}
		if d == filepath.Dir(d) {
			return ""
		}
	}
}

// isModule reports whether a module begins in a folder.
func isModule(dir string) bool {
	info, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil && !info.IsDir()
}

// everyCaller are the packages that may decide about the file: those of its module, and its
// own, where ./... passes that over.
func (s *spot) everyCaller() []string {
	dir := filepath.Dir(s.full())
	all := []string{"./..."}
	if root := s.moduleRoot(); root != "" {
		all[0] = pattern(root) + "/..."
	}
	if rel := filepath.ToSlash(dir); s.isGo() && slices.ContainsFunc(strings.Split(rel, "/"), passedOverByName) {
		all = append(all, pattern(dir))
	}
	return all
}

func passedOverByName(name string) bool { return name != "" && passedOver(name) }

// pattern names a folder for the go command: as seen from here, if it can be.
func pattern(dir string) string {
	here, err := os.Getwd()
	if err != nil {
		return dir
	}
	rel, err := filepath.Rel(here, dir)
	if err != nil {
		return dir
	}
	if rel = filepath.ToSlash(rel); rel == "." || rel == ".." || strings.HasPrefix(rel, "../") {
		return rel
	}
	return "./" + rel
}

// leftOut says why the build leaves the file out, and how to look at it all the same. It is ""
// for a file that belongs to the build.
func (f folder) leftOut(s *spot) string {
	name, vendored := filepath.Base(s.file), slices.Contains(strings.Split(filepath.ToSlash(s.full()), "/"), "vendor")
	if !vendored && slices.Contains(slices.Concat(f.GoFiles, f.TestGoFiles), name) {
		return ""
	}
	say := func(why, advice string) string {
		return fmt.Sprintf("%s: not looked at\n\n%s%s", s.at(), entry("Why", why), entry("To change it", advice))
	}
	switch {
	case vendored:
		return say("it is vendored: its code is read for what it does, and only the module's own is reported", "report it to its author")
	case name[0] == '_' || name[0] == '.':
		return say("the go command passes over files whose names begin with "+name[:1], "rename it")
	case !slices.Contains(f.IgnoredGoFiles, name):
		return say("the go command does not list it among the files of "+f.ImportPath, "run go list -e -json "+pattern(filepath.Dir(s.full())))
	}
	if e := s.constraint(); e != nil {
		return say("the build leaves it out: it says //go:build "+e.String(), s.fulfil(e))
	}
	return say("the build leaves it out: its name asks for "+strings.Join(namedSystem(name), " on "), s.again(namedSystem(name), nil))
}

// constraint is the condition in the file's head, or nil.
func (s *spot) constraint() constraint.Expr {
	if s.syntax == nil {
		return nil
	}
	for _, g := range s.syntax.Comments {
		if g.Pos() > s.syntax.Package {
			break
		}
		i := slices.IndexFunc(g.List, func(c *ast.Comment) bool { return constraint.IsGoBuild(c.Text) })
		if i >= 0 {
			if e, err := constraint.Parse(g.List[i].Text); err == nil {
				return e
			}
		}
	}
	return nil
}

// fulfil says how a condition comes true, where that is plain: words joined by &&.
func (s *spot) fulfil(e constraint.Expr) string {
	var platform, tags []string
	plain := true
	var visit func(constraint.Expr)
	visit = func(e constraint.Expr) {
		switch e := e.(type) {
		case *constraint.AndExpr:
			visit(e.X)
			visit(e.Y)
		case *constraint.TagExpr:
			if isSystem(e.Tag) || isMachine(e.Tag) {
				platform = append(platform, e.Tag)
			} else {
				tags = append(tags, e.Tag)
			}
		default:
			plain = false
		}
	}
	if visit(e); !plain {
		return "run it again with -tags, GOOS or GOARCH that make this true"
	}
	return s.again(platform, tags)
}

// again is the command that looks at the file in another build.
func (s *spot) again(platform, tags []string) string {
	command := "mprlint explain"
	if len(tags) > 0 {
		command += " -tags " + strings.Join(tags, ",")
	}
	for _, p := range platform {
		name := "GOARCH="
		if isSystem(p) {
			name = "GOOS="
		}
		command = name + p + " " + command
	}
	return command + " " + s.at()
}

// namedSystem are the system and the machine that a file's name asks for: windows and arm64 in
// files_windows_arm64.go.
func namedSystem(name string) (words []string) {
	name = strings.TrimSuffix(strings.TrimSuffix(name, ".go"), "_test")
	for _, w := range strings.Split(name, "_")[1:] {
		if isSystem(w) || isMachine(w) {
			words = append(words, w)
		}
	}
	return words
}
