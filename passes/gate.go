package passes

import (
	"bytes"
	"fmt"
	"go/parser"
	"go/token"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/companyid"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/reach"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/legacyhost"
	"github.com/mprlint/mprlint/passes/resourceid"
)

// This file holds what a driver may ask before it parses a package. Whatever is answered
// here, the rules answer the same when they look at the package: a driver that leaves out
// what cannot matter finds what every other driver finds.

// A Unit is what is known of a package before it is parsed.
type Unit struct {
	Path    string   // its import path
	Module  string   // the path of its module, if that is known
	Imports []string // the import paths of what it imports, as the compiler resolves them
	Files   []string // its Go files

	// FactsOnly says that nobody asks for findings in the package.
	FactsOnly bool
}

// A Gate tells packages that may matter to the rules from those that cannot.
type Gate struct {
	rules []string
	hosts []func(text []byte) bool // whether it names one of -companyid.hosts
}

// NewGate takes the words of interest from the rules and their flags, as they are set. A rule
// may be there several times, with other flags.
func NewGate(rules []*analysis.Analyzer) *Gate {
	g := new(Gate)
	for _, a := range rules {
		if !slices.Contains(g.rules, a.Name) {
			g.rules = append(g.rules, a.Name)
		}
		if f := a.Flags.Lookup("hosts"); f != nil && f.Value.String() != "" {
			g.hosts = append(g.hosts, companyid.NamesHost(f.Value.String()))
		}
	}
	return g
}

// Opens says why a package may matter, unless its imports' facts say so; it is "" for one
// that cannot. Whoever leaves out a package for that must also see that none of its
// imports has facts.
func (g *Gate) Opens(u Unit) string {
	silent := reach.Ignores(u.Path, u.Module)
	if silent && u.FactsOnly {
		return ""
	}
	if !silent {
		if procore.Mentions([]byte(u.Path)) {
			return "its import path names Procore"
		}
		if i := slices.IndexFunc(u.Imports, reach.Leads); i >= 0 && !isLast(u.Files) {
			return "it imports " + u.Imports[i]
		}
	}
	var text []byte
	for _, file := range u.Files {
		var err error
		if text, err = read(file, text[:0]); err != nil {
			return err.Error()
		}
		if !silent && g.Mentions(text) {
			return file + " names Procore, or a host of -companyid.hosts"
		}
		if !u.FactsOnly {
			if why := g.Speaks(file, text); why != "" {
				return why
			}
		}
	}
	return ""
}

// isLast reports whether nobody imports a package, from its first file: it is a program, or external
// tests. What it sends matters only if it speaks of Procore itself, or its imports have facts.
func isLast(files []string) bool {
	if len(files) == 0 {
		return false
	}
	f, err := parser.ParseFile(token.NewFileSet(), files[0], nil, parser.PackageClauseOnly)
	return err == nil && (f.Name.Name == "main" || strings.HasSuffix(f.Name.Name, "_test") && strings.HasSuffix(files[0], "_test.go"))
}

// Mentions reports whether a text holds a word of interest.
func (g *Gate) Mentions(text []byte) bool {
	return procore.Mentions(text) || slices.ContainsFunc(g.hosts, func(names func([]byte) bool) bool { return names(text) })
}

// Speaks says why a rule may report something in a Go file, whatever the package is: a
// comment that keeps nothing silent, or configuration or SQL that the file embeds.
func (g *Gate) Speaks(file string, text []byte) string {
	for _, rule := range g.rules {
		if rulekit.Directs(text, rule) {
			return fmt.Sprintf("%s holds a comment for %s", file, rule)
		}
	}
	if legacyhost.Embeds(file, text) {
		return file + " embeds configuration that names Procore"
	}
	if resourceid.Embeds(file, text) {
		return file + " embeds SQL that names Procore"
	}
	return ""
}

// read reads a file into buf, which grows.
func read(name string, buf []byte) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return buf, err
	}
	defer f.Close()
	b := bytes.NewBuffer(buf)
	if info, err := f.Stat(); err == nil {
		b.Grow(int(info.Size()) + bytes.MinRead)
	}
	_, err = b.ReadFrom(io.Reader(f))
	return b.Bytes(), err
}
