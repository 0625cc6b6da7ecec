package main

import (
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	"github.com/mprlint/mprlint/passes"
)

// maxHanded is how long a list of packages may be that is handed to go vet: a command line
// of Windows holds 32,767 characters.
const maxHanded = 24_000

// vet analyses the packages that may matter.
func (o *options) vet(g goCommand) (report, error) {
	if err := o.readSettings(); err != nil {
		return report{}, err
	}
	if !o.choose(g) {
		return report{units: units{}, names: o.named}, nil
	}
	return g.vet(*o)
}

// choose finds the packages that may matter among those that were named, and reports
// whether there are any. Where that cannot be told, all of them may.
func (o *options) choose(g goCommand) (any bool) {
	if strings.Contains(g.flags, "-overlay") {
		return true
	}
	c, err := choose.Among(o.packages, o.buildFlags(), passes.NewGate(o.gate))
	if err != nil {
		return true
	}
	o.named, o.matter, o.unseen.ignored = c.Named, c.Matters, c.Ignored
	return len(c.Matters) > 0
}

// toVet are the packages that go vet is handed. All of them are called what the user
// calls them.
func (o options) toVet() []string {
	if len(o.matter) == 0 || len(o.matter) == len(o.named) || len(strings.Join(o.matter, " ")) > maxHanded {
		return o.packages
	}
	return o.matter
}
