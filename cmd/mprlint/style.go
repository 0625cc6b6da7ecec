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

// A style is how findings look. The zero value is plain text.
type style struct{ color, links bool }

// style is colour and links to files on a terminal, unless NO_COLOR (https://no-color.org)
// or -color says otherwise, and plain elsewhere.
func (o options) style(stdout io.Writer) style {
	f, ok := stdout.(*os.File)
	terminal := ok && isTerminal(f) && os.Getenv("TERM") != "dumb"
	switch o.color {
	case "always":
		return style{true, terminal}
	case "never":
		return style{}
	}
	on := terminal && os.Getenv("NO_COLOR") == ""
	return style{on, on}
}

// The escapes of a terminal: bold for where, cyan for the rule.
const (
	bold  = "\x1b[1m"
	cyan  = "\x1b[36m"
	plain = "\x1b[0m"
)

// at is a position, which opens the file where a terminal knows links.
func (s style) at(p position) string { return s.link(p.file, s.in(bold, p.String())) }

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
