package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes"
)

// formats are the ways to print findings. -json and -sarif are short for two of them.
var formats = []string{"text", "json", "sarif", "github"}

// setFormat obeys -format.
func (o *options) setFormat(s string) error {
	if !slices.Contains(formats, s) {
		return fmt.Errorf("want one of %s", strings.Join(formats, ", "))
	}
	o.json, o.sarif, o.github = s == "json", s == "sarif", s == "github"
	return nil
}

// ofAllRules obeys a flag that stands for the same option of every rule that has it:
// -ignored for -companyid.ignored and the others.
func (o *options) ofAllRules(option string) func(string) error {
	return func(value string) error {
		for _, a := range passes.All() {
			f := a.Flags.Lookup(option)
			if f == nil {
				continue
			}
			if err := (passed{f.Value, a.Name + "." + option, &o.flags}).Set(value); err != nil {
				return err
			}
		}
		return nil
	}
}
