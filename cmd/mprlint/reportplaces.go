package main

import (
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
)

// listedPackages is what go list says of the packages and all that they import: where
// they lie, so that positions can be named in a way that is the same on every machine.
type listedPackages struct {
	root string // the folder of go.work or go.mod
	near bool   // name files as seen from the current folder, and not from the root
	main string // the main module
	dirs map[string]listedPackage
	text map[string][]string // lines of files that were read
	abs  map[string]string   // where a file lies, by its name in the report
}

type listedPackage struct{ dir, module, version string }

// listPackages asks go. What it can't tell is named less well.
func listPackages(o options) *listedPackages {
	l := &listedPackages{dirs: make(map[string]listedPackage), text: make(map[string][]string), abs: make(map[string]string)}
	out, _ := output("go", "env", "GOMOD", "GOWORK")
	mod, work, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	l.root = resolve(filepath.Dir(mod))
	if work != "" && work != "off" {
		l.root = resolve(filepath.Dir(work))
	}
	o.eachBuild(func(o *options) error {
		l.list(*o, resolve(filepath.Dir(mod)) == l.root)
		return nil
	})
	return l
}

// list takes in the packages of a build. outer says that the root is a module's folder: then
// that is the main one.
func (l *listedPackages) list(o options, outer bool) {
	args := []string{"list", "-e", "-deps", "-test", "-f", "{{.ImportPath}}\t{{.Dir}}\t{{with .Module}}{{.Path}}\t{{.Version}}\t{{.Main}}{{end}}"}
	args = append(args, o.buildFlags()...)
	out, _ := output("go", append(args, o.packages...)...)
	for line := range strings.Lines(string(out)) {
		f := append(strings.Split(strings.TrimSuffix(line, "\n"), "\t"), "", "", "", "")
		id := choose.Plain(f[0])
		l.dirs[id] = listedPackage{f[1], f[2], f[3]}
		if f[4] == "true" && (l.main == "" || outer && strings.HasPrefix(l.main, f[2]+"/")) {
			l.main = f[2]
		}
	}
}

// Position names a place of a package.
func (l *listedPackages) Position(pkg, at string) reports.Position {
	p, ok := l.dirs[pkg]
	if !ok {
		p, ok = l.dirs[strings.TrimSuffix(pkg, "_test")]
	}
	if at == "" || !ok {
		return reports.Position{File: path.Join(pkg, at)}
	}
	return l.file(filepath.Join(p.dir, at))
}

// file names a position, file:line:column, of which the file is given in full: as seen
// from the root, and in other modules by module and version.
func (l *listedPackages) file(at string) reports.Position {
	p := parseFull(at)
	full := p.file
	if rel, err := filepath.Rel(l.root, filepath.Join(resolve(filepath.Dir(full)), filepath.Base(full))); err == nil && filepath.IsLocal(rel) {
		p.file = filepath.ToSlash(rel)
		if l.near {
			p.file = relative(full)
		}
	} else {
		p.file = l.elsewhere(full)
	}
	l.abs[p.file] = full
	return reports.Position{File: p.file, Line: p.line, Column: p.col}
}

// parseFull is parsePosition without making the file relative.
func parseFull(s string) position {
	rest, col := cutLast(s)
	file, line := cutLast(rest)
	if line == 0 {
		line, col = col, 0
	}
	return position{file, line, col}
}

// elsewhere names a file of another module.
func (l *listedPackages) elsewhere(file string) string {
	dir := filepath.Dir(file)
	for pkg, p := range l.dirs {
		if p.dir != dir {
			continue
		}
		name := pkg
		if p.version != "" {
			name = p.module + "@" + p.version + strings.TrimPrefix(pkg, p.module)
		}
		return path.Join(name, filepath.Base(file))
	}
	return filepath.ToSlash(file)
}

const longestLine = 240 // of what a report quotes

// line reads a line of code.
func (l *listedPackages) line(p reports.Position) string {
	if p.Line == 0 {
		return ""
	}
	lines, ok := l.text[p.File]
	if !ok {
		text, _ := os.ReadFile(l.abs[p.File])
		lines = strings.Split(string(text), "\n")
		l.text[p.File] = lines
	}
	if p.Line > len(lines) {
		return ""
	}
	s := strings.ToValidUTF8(strings.TrimSpace(lines[p.Line-1]), "\uFFFD")
	if r := []rune(s); len(r) > longestLine {
		s = string(r[:longestLine]) + "…"
	}
	return s
}

// module says which module the packages belong to, and where its code is shown. source is
// what the user says of that.
func (l *listedPackages) module(source string) reports.Module {
	m := reports.Module{Path: l.main, Source: source}
	git := func(args ...string) (string, bool) {
		out, err := output("git", append([]string{"-C", l.root}, args...)...)
		return strings.TrimSpace(string(out)), err == nil
	}
	m.Revision, _ = git("rev-parse", "--verify", "-q", "HEAD")
	if m.Revision == "" {
		return m
	}
	changes, _ := git("status", "--porcelain", "--untracked-files=no")
	m.Modified = changes != ""
	if source == "" {
		prefix, _ := git("rev-parse", "--show-prefix")
		if m.Source = reports.SourceURL(m.Path, prefix); m.Source == "" {
			remote, _ := git("remote", "get-url", "origin")
			m.Source = reports.SourceURL(remote, prefix)
		}
	}
	return m
}
