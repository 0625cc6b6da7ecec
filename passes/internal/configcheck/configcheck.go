// Package configcheck looks at configuration files that are no part of a Go program, for the
// hosts that the rules about hosts speak of. It works on bytes, whoever read them.
//
// What decides is the text of a value and the keys that it stands under, which are read as
// the names of variables are: the nearest word of a role, and the nearest name of an
// environment. Where neither says anything, neither does this package.
//
// This file holds the way from a file to findings. values.go finds the values of a file and
// what they are called, names.go what their names mean, pairs.go joins sign-in and API hosts
// of one configuration, and ignore.go reads the comments that keep findings silent.
package configcheck

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/hostmismatch"
	"github.com/mprlint/mprlint/passes/internal/configfile"
	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/work"
	"github.com/mprlint/mprlint/passes/legacyhost"
)

// Rules are the names of the rules that speak of configuration files.
var Rules = []string{hostmismatch.Analyzer.Name, legacyhost.Analyzer.Name}

// Options are what a check can be asked for. The zero value asks for all rules.
type Options struct {
	// Web also reports browser links and origins, as legacyhost does with the same flag.
	Web bool
	// Without are the rules to leave out.
	Without []string
}

// A Finding is what a rule says of some bytes of a file.
type Finding struct {
	Rule, Message string
	Start, End    int

	// Fix says what the edits do; there are none where a person must decide.
	Fix   string
	Edits []Edit

	// Related is another place that explains the finding.
	Related []Related

	// Ignored is the reason for which a comment keeps the finding silent.
	Ignored string
}

// An Edit replaces the bytes from Start to End.
type Edit struct {
	Start, End int
	New        string
}

// A Related place explains a finding.
type Related struct {
	Start, End int
	Message    string
}

// Reads reports whether a file is read as configuration, by its name.
func Reads(name string) bool { return formatOf(name) != configfile.None }

// File returns the findings in a file, in the order of the file.
func File(name string, src []byte, o Options) []Finding {
	c := read(name, src, o)
	said := make(map[*address]bool)
	for _, a := range c.addresses {
		said[a] = c.judge(a)
	}
	c.pairs(said)
	c.ignore()
	slices.SortStableFunc(c.found, func(a, b Finding) int {
		return cmp.Or(a.Start-b.Start, strings.Compare(a.Rule, b.Rule))
	})
	return c.found
}

// read reads a file, and finds the addresses in it.
func read(name string, src []byte, o Options) *checker {
	format := formatOf(name)
	c := &checker{src: string(src), opts: o, fileName: name, commands: format == configfile.Dockerfile}
	if format != configfile.None && len(src) > MaxSize {
		work.Reach("a large configuration file")
	} else if format != configfile.None && procore.Mentions(src) && bytes.IndexByte(src, 0) < 0 {
		c.read(format, c.src, 0, nil) // else there is nothing to find, or no text
	}
	return c
}

// A checker checks one file.
type checker struct {
	src       string
	fileName  string
	opts      Options
	commands  bool // what has no key is a command
	addresses []*address
	found     []Finding
}

// An address is a host of Procore's domains in a value.
type address struct {
	*hosts.Literal
	keys       []string
	item       int
	start, end int // of the host without its port
	exact      bool
	scheme     [2]int // where the scheme stands
	portEnd    int
}

// judge reports what is wrong with an address by itself, and whether anything is.
func (c *checker) judge(a *address) bool {
	if message := hostmismatch.JudgeScheme(a.Literal); message != "" {
		c.report(Finding{Rule: hostmismatch.Analyzer.Name, Message: message, Start: a.scheme[0], End: a.scheme[1],
			Fix: "Use https", Edits: a.secure(c.src)})
	}
	rule := legacyhost.Analyzer.Name
	message, use := legacyhost.Judge(a.Literal, c.opts.Web)
	if message == "" {
		rule = hostmismatch.Analyzer.Name
		message, use = hostmismatch.Judge(a.Literal)
	}
	if message == "" {
		return false
	}
	f := Finding{Rule: rule, Message: message, Start: a.start, End: a.end}
	if use != "" && a.exact && a.mayBe(use) {
		f.Fix, f.Edits = "Use "+use, []Edit{{a.start, a.end, use}}
	}
	c.report(f)
	return true
}

// mayBe reports whether the names of an address allow another host: a person must say which
// of the two is meant.
func (a *address) mayBe(host string) bool {
	h, _ := procore.Lookup(holed.Text(host))
	_, n, ok := a.Named()
	return !ok || n.Allows(h)
}

// secure are the edits that put https where http stands. Port 80 goes with it; another port
// is for a person to change.
func (a *address) secure(src string) []Edit {
	edits := []Edit{{a.scheme[0], a.scheme[1], "https"}}
	switch a.Port() {
	case "", "443":
	case "80":
		if !a.exact || src[a.end:a.portEnd] != ":80" {
			return nil
		}
		edits = append(edits, Edit{Start: a.end, End: a.portEnd})
	default:
		return nil
	}
	if !strings.EqualFold(src[a.scheme[0]:a.scheme[1]], "http") {
		return nil
	}
	return edits
}

func (c *checker) report(f Finding) {
	if slices.Contains(c.opts.Without, f.Rule) {
		return
	}
	if len(f.Edits) == 0 {
		f.Fix = ""
	}
	c.found = append(c.found, f)
}
