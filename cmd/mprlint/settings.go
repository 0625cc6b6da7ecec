package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes"
	"github.com/mprlint/mprlint/settings"
	"github.com/mprlint/mprlint/settings/where"
)

// This file holds what a run by hand does with the files of settings. It is the vet tool that
// obeys them, for each package; by hand they are checked first, so that a mistake is told once,
// and become part of what go vet keeps results by.

// readSettings reads the files that may be in force.
func (o *options) readSettings() error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	files, suite := settings.All(dir), settings.New()
	o.gate = passes.All()
	for _, file := range files {
		if _, err := settings.Read(relative(file)); err != nil {
			return err
		}
		rules, err := suite.In(filepath.Dir(file))
		if err != nil {
			return err
		}
		o.gate = append(o.gate, rules...)
	}
	o.settings = settings.Key(settings.Deciding(dir))
	return nil
}

// settingsFlag tells the vet tool of the files, and of the rules that were asked for by name.
func (o options) settingsFlag() []string {
	if o.settings == "" {
		return nil
	}
	asked := []string{o.settings}
	for _, a := range passes.All() {
		if slices.Contains(o.flags, "-"+a.Name+"=true") {
			asked = append(asked, a.Name)
		}
	}
	return []string{"-" + settings.Flag + "=" + strings.Join(asked, ",")}
}

// given are the names of the flags of rules that were set by hand.
func (o options) given() map[string]bool {
	given := make(map[string]bool)
	for _, f := range o.flags {
		name, _, _ := strings.Cut(f[1:], "=")
		given[name] = true
	}
	return given
}

// Local settings are the files that are in force in the folders of files that are no Go code.
type localSettings map[string]*settings.File

// of returns what is in force for a file; nil if nothing is.
func (l localSettings) of(file string) (*settings.File, error) {
	dir := filepath.Dir(file)
	if f, known := l[dir]; known {
		return f, nil
	}
	var f *settings.File
	if name := where.Find(dir); name != "" {
		var err error
		if f, err = settings.Read(relative(name)); err != nil {
			return nil, err
		}
	}
	l[dir] = f
	return f, nil
}

// forConfig adds what a file of settings says to how configuration is checked. given are the
// flags that were set by hand, which win.
func forConfig(o passes.ConfigOptions, f *settings.File, given map[string]bool) passes.ConfigOptions {
	if web, ok := f.Flag("legacyhost.web"); ok && !given["legacyhost.web"] {
		o.Web = web == "true"
	}
	o.Without = slices.Clone(o.Without)
	for _, rule := range passes.ConfigRules() {
		if f.Off(rule) && !given[rule] {
			o.Without = append(o.Without, rule)
		}
	}
	return o
}
