package main

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	"github.com/mprlint/mprlint/cmd/mprlint/internal/unit"
)

// importedFlag has all packages analysed for findings, those too that are merely imported:
// see [unit.ImportedFlag]. Those that nobody asked for are left out of the report.
const importedFlag = unit.ImportedFlag

// names finds the packages that the user asks about; nil if go can't tell.
func (o options) names() map[string]bool {
	if o.named != nil {
		return o.named
	}
	args := append([]string{"list", "-e", "-f", "{{.ImportPath}}"}, o.buildFlags()...)
	out, err := output("go", append(args, o.packages...)...)
	if err != nil {
		return nil
	}
	names := make(map[string]bool)
	for name := range strings.Lines(string(out)) {
		names[strings.TrimSpace(name)] = true
	}
	return names
}

// buildFlags are the flags that decide which code is read.
func (o options) buildFlags() (flags []string) {
	return slices.DeleteFunc(slices.Clone(o.flags), func(f string) bool { return !isBuildFlag(f) })
}

// isBuildFlag reports whether a flag, with its value, is one of those.
func isBuildFlag(f string) bool {
	name, _, _ := strings.Cut(f[1:], "=")
	return buildFlags().Lookup(name) != nil
}

// asked reports whether a package is among those named, or a test of one. go vet's output
// has p and its tests together as "p [p.test]", and p's external tests as "p_test", with
// or without a "[p.test]".
func asked(names map[string]bool, id string) bool {
	pkg := choose.Plain(id)
	return names == nil || names[pkg] || names[strings.TrimSuffix(pkg, "_test")]
}
