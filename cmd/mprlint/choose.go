package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	"github.com/mprlint/mprlint/cmd/mprlint/internal/direct"
	"github.com/mprlint/mprlint/passes"
)

// vet analyses the packages that may matter, in each of the builds. It chooses them anew each
// time: a fix may have added an import.
func (o *options) vet(g goCommand) (report, error) {
	if err := o.readSettings(); err != nil {
		return report{}, err
	}
	o.unseen.files = newFileSight()
	var all []report
	err := o.eachBuild(func(own *options) error {
		own.choose(g)
		if len(all) == 0 {
			o.named, o.matter = own.named, own.matter
		} else {
			o.named, o.matter = union(o.named, own.named), append(slices.Clone(o.matter), own.matter...)
		}
		if own.none {
			all = append(all, report{units: units{}, names: own.named})
			return nil
		}
		r, err := g.vet(*own)
		all = append(all, r)
		return err
	})
	if err != nil || len(o.builds) == 0 {
		return all[0], err
	}
	return merge(all, o.builds), nil
}

// union is nil, for what is not known, if one of the sets is.
func union(a, b map[string]bool) map[string]bool {
	if a == nil || b == nil {
		return nil
	}
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

// choose finds the packages that may matter among those that were named. Where that cannot
// be told, all of them may. go vet is asked where the build cache is shared by many machines, and
// meant to hold what is found, and where the user has go start all tools by another program.
func (o *options) choose(g goCommand) {
	o.named, o.matter, o.none, o.direct = nil, nil, false, nil
	if strings.Contains(g.flags, "-overlay") {
		o.unseen.files.unknown = true
		return
	}
	gate := passes.NewGate(o.gate)
	c, err := choose.Among(o.packages, o.buildFlags(), gate)
	if err != nil {
		o.unseen.files.unknown = true
		return
	}
	o.named, o.matter, o.none = c.Named, c.Matters, len(c.Matters) == 0
	if !g.sharing && !strings.Contains(g.flags, "-toolexec") {
		o.direct = direct.Make(c, gate)
	}
	o.unseen.files.add(c.Files, c.Ignored)
}

// toVet are the packages that go vet is handed. All of them are called what the user
// calls them.
func (o options) toVet() []string {
	if len(o.matter) == 0 || len(o.matter) == len(o.named) || !choose.Fits(o.matter) {
		return o.packages
	}
	return o.matter
}
