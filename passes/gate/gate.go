// Package gate is what a driver may ask before it parses a package: whether the rules can have
// anything to say of it. Whatever is answered here, the rules answer the same when they look at the
// package: a driver that leaves out what cannot matter finds what every other driver finds.
//
// It imports nothing that takes time when a process starts. Most processes that go vet starts ask
// this and end.
package gate

import (
	"bytes"
	"fmt"
	"go/scanner"
	"go/token"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/comment"
	"github.com/mprlint/mprlint/passes/internal/paths"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// A Unit is what is known of a package before it is parsed.
type Unit struct {
	Path    string   // its import path
	Module  string   // the path of its module, if that is known
	Imports []string // the import paths of what it imports, as the compiler resolves them
	Files   []string // its Go files

	// Own says that the package belongs to a module that the reader can edit.
	Own bool

	// FactsOnly says that nobody asks for findings in the package.
	FactsOnly bool
}

// A Gate tells packages that may matter to the rules from those that cannot. The zero value knows
// no rules; see NewGate of package passes.
type Gate struct {
	Rules []string                 // the names of the rules, which comments may give
	Hosts []func(text []byte) bool // whether it names one of -companyid.hosts

	// Embeds says what of interest the files hold that a Go file embeds, or is "".
	Embeds []func(file string, text []byte) string
}

// Opens says why a package may matter, unless its imports' facts say so; it is "" for one
// that cannot. Whoever leaves out a package for that must also see that none of its
// imports has facts.
func (g *Gate) Opens(u Unit) string {
	silent := paths.Ignored(u.Path, u.Module)
	if silent && u.FactsOnly {
		return ""
	}
	if !silent {
		if procore.Mentions([]byte(u.Path)) {
			return "its import path names Procore"
		}
		if i := slices.IndexFunc(u.Imports, paths.Lead); i >= 0 && !isLast(u.Files) {
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
		if u.Own && !silent && bytes.Contains(text, []byte("UseNumber")) && !isLast(u.Files) {
			return file + " tells a decoder to keep numbers as text, which resourceid asks of helpers"
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
	text, err := read(files[0], nil)
	if err != nil {
		return false
	}
	name := packageName(text)
	return name == "main" || strings.HasSuffix(name, "_test") && strings.HasSuffix(files[0], "_test.go")
}

// packageName is the name in a Go file's package clause, "" if it has none.
func packageName(text []byte) string {
	var s scanner.Scanner
	s.Init(token.NewFileSet().AddFile("", -1, len(text)), text, nil, 0)
	if _, tok, _ := s.Scan(); tok != token.PACKAGE {
		return ""
	}
	_, tok, name := s.Scan()
	if tok != token.IDENT || s.ErrorCount > 0 {
		return ""
	}
	return name
}

// Mentions reports whether a text holds a word of interest.
func (g *Gate) Mentions(text []byte) bool {
	return procore.Mentions(text) || slices.ContainsFunc(g.Hosts, func(names func([]byte) bool) bool { return names(text) })
}

// Speaks says why a rule may report something in a Go file, whatever the package is: a
// comment that keeps nothing silent, or configuration or SQL that the file embeds.
func (g *Gate) Speaks(file string, text []byte) string {
	for _, rule := range g.Rules {
		if comment.In(text, rule) {
			return fmt.Sprintf("%s holds a comment for %s", file, rule)
		}
	}
	for _, what := range g.Embeds {
		if says := what(file, text); says != "" {
			return file + " embeds " + says
		}
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
