package main

import (
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// colors are the values of -color.
var colors = []string{"auto", "always", "never"}

// setColor obeys -color.
func (o *options) setColor(s string) error {
	if !slices.Contains(colors, s) {
		return fmt.Errorf("want one of %s", strings.Join(colors, ", "))
	}
	o.color = s
	return nil
}

// A style is how findings look. The zero value is plain text, with files as seen from here.
type style struct {
	color, links bool
	full         []string // folders that the user named in full
}

// style is colour and links to files on a terminal, unless NO_COLOR (https://no-color.org)
// or -color says otherwise, and plain elsewhere. Files are named as the user named the packages.
func (o options) style(stdout io.Writer) style {
	s := o.look(stdout)
	for _, p := range o.packages {
		if filepath.IsAbs(p) {
			s.full = append(s.full, filepath.Clean(strings.TrimSuffix(p, "...")))
		}
	}
	return s
}

func (o options) look(stdout io.Writer) style {
	f, ok := stdout.(*os.File)
	terminal := ok && isTerminal(f) && os.Getenv("TERM") != "dumb"
	switch o.color {
	case "always":
		return style{color: true, links: terminal}
	case "never":
		return style{}
	}
	on := terminal && os.Getenv("NO_COLOR") == ""
	return style{color: on, links: on}
}

// The escapes of a terminal: bold for where, cyan for the rule.
const (
	bold  = "\x1b[1m"
	cyan  = "\x1b[36m"
	plain = "\x1b[0m"
)

// at is a position, which opens the file where a terminal knows links.
func (s style) at(p position) string {
	file := p.file
	if abs, err := filepath.Abs(file); err == nil && slices.ContainsFunc(s.full, func(dir string) bool { return isBelow(dir, abs) }) {
		p.file = abs
	}
	return s.link(file, s.in(bold, p.String()))
}

// isBelow reports whether a file lies in a folder, or is what stands for it.
func isBelow(dir, file string) bool {
	rel, err := filepath.Rel(dir, file)
	return err == nil && filepath.IsLocal(rel)
}

// rule is the name of a rule in brackets.
func (s style) rule(name string) string { return s.in(cyan, "["+name+"]") }

func (s style) in(color, text string) string {
	if !s.color {
		return text
	}
	return color + text + plain
}

// link makes text a hyperlink to a file. The host's name is part of it, so that a terminal
// does not open another machine's file.
func (s style) link(file, text string) string {
	abs, err := filepath.Abs(file)
	if !s.links || err != nil {
		return text
	}
	host, _ := os.Hostname()
	to := url.URL{Scheme: "file", Host: host, Path: "/" + strings.TrimPrefix(filepath.ToSlash(abs), "/")}
	return "\x1b]8;;" + to.String() + "\x1b\\" + text + "\x1b]8;;\x1b\\"
}
