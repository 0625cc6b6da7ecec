package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"log"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// Go 1.26 analyses a package that is merely imported for its facts alone, and later, when
// the package is named, takes that for an analysis without findings. Run by hand, mprlint
// has all packages analysed for findings, and leaves out those that nobody asked for.

// importedFlag is how the vet tool is told. As a flag, it is part of what go vet keeps
// results by.
const importedFlag = "imported"

// allowImported declares the flag, and heeds it in the arguments that go vet gives.
func allowImported(args []string) {
	flag.Bool(importedFlag, false, "with -json or -diff, also speak of packages that are merely imported; for mprlint's own use")
	if last := len(args) - 1; slices.Contains(args, "-"+importedFlag) && strings.HasSuffix(args[last], ".cfg") {
		if err := askForFindings(args[last]); err != nil {
			log.Fatal(err)
		}
	}
}

// askForFindings changes go vet's description of a package, which nobody else reads.
func askForFindings(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	const factsOnly = `"VetxOnly": true`
	if !bytes.Contains(text, []byte(factsOnly)) {
		return nil
	}
	var cfg map[string]json.RawMessage
	if err := json.Unmarshal(text, &cfg); err != nil {
		return err
	}
	cfg["VetxOnly"] = json.RawMessage("false")
	if text, err = json.Marshal(cfg); err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o666)
}

// named finds the packages that the user asks about; nil if go can't tell.
func (o options) named() map[string]bool {
	args := append([]string{"list", "-e", "-f", "{{.ImportPath}}"}, o.buildFlags()...)
	out, err := exec.Command("go", append(args, o.packages...)...).Output()
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
	for _, f := range o.flags {
		if name, _, _ := strings.Cut(f[1:], "="); buildFlags().Lookup(name) != nil {
			flags = append(flags, f)
		}
	}
	return flags
}

// asked reports whether a package is among those named, or a test of one. go vet's output
// has p and its tests together as "p [p.test]", and p's external tests as "p_test", with
// or without a "[p.test]".
func asked(names map[string]bool, id string) bool {
	pkg, _, _ := strings.Cut(id, " [")
	return names == nil || names[pkg] || names[strings.TrimSuffix(pkg, "_test")]
}
