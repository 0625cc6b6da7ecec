package main

import (
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes"
)

const overview = `mprlint checks that Go code is ready for Multiple Procore Regions (MPR).

Usage:

	mprlint [flags] [packages]   check packages (default ./...)
%s
Flags:

	-C DIR          change to this folder first; must be the first flag
	-fix            apply the suggested fixes, report what is left, and sum up
	-diff           print what -fix would change, as a patch, and change nothing
	-json           print the findings as JSON, as go vet -json does
	-sarif          print the findings as SARIF 2.1.0, for code scanning
	-format FORM    print the findings as text, json, sarif, or github (for annotations)
	-color WHEN     colours and links: auto (on a terminal), always, never; NO_COLOR holds
	-strict         also report what cannot be decided, saying why
	-hosts LIST     further hosts that stand for the Procore API, such as a gateway
	-ignored        also report what comments keep silent, with the reasons
	-baseline FILE  leave out the findings that FILE lists; -write-baseline FILE writes it
	-builds LIST    read the code for each of these, such as linux,windows/arm64,linux/integration
	-q              leave out the last lines, which count findings and calls
	-version        show which mprlint this is
	-RULE           run this rule only
	-RULE=false     leave this rule out
	-RULE.OPTION    an option of a rule; mprlint help RULE lists them

A file .mprlint.toml beside go.mod or go.work holds settings: docs/settings.md.

go vet's -mod, -modfile, -overlay, -p, -race and -tags work too.

Rules:

%s
Exit codes: 0 clean, 1 findings, 2 something could not be analysed.
`

// help prints the overview, or the documentation of the rules that are named.
func help(w io.Writer, names []string) error {
	rules := passes.All()
	if len(names) == 0 {
		var list strings.Builder
		for _, a := range rules {
			title, _, _ := strings.Cut(a.Doc, "\n")
			fmt.Fprintf(&list, "\t%-15s %s\n", a.Name, title)
		}
		_, err := fmt.Fprintf(w, overview, usage(), &list)
		return err
	}
	for _, name := range names {
		if name == "config" {
			if _, err := io.WriteString(w, configHelp); err != nil {
				return err
			}
			continue
		}
		if name == "explain" {
			if _, err := io.WriteString(w, explainHelp); err != nil {
				return err
			}
			continue
		}
		if name == "report" {
			if err := printReportHelp(w); err != nil {
				return err
			}
			continue
		}
		i := slices.IndexFunc(rules, func(a *analysis.Analyzer) bool { return a.Name == name })
		if i < 0 {
			return fmt.Errorf("there is no rule %q%s; run mprlint help for the list", name, meant("", near(name, topics()...)))
		}
		describe(w, rules[i])
	}
	return nil
}

// topics are what there is help for.
func topics() []string {
	names := []string{"config", "explain", "report"}
	for _, a := range passes.All() {
		names = append(names, a.Name)
	}
	return names
}

// describe prints a rule's documentation, its options and where to read on.
func describe(w io.Writer, a *analysis.Analyzer) {
	fmt.Fprintf(w, "%s: %s\n\n", a.Name, strings.TrimSpace(a.Doc))
	header := "Options:\n\n"
	a.Flags.VisitAll(func(f *flag.Flag) {
		value, usage := flag.UnquoteUsage(f)
		if value != "" {
			value = " " + value
		}
		fmt.Fprintf(w, "%s\t-%s.%s%s\n\t\t%s\n", header, a.Name, f.Name, value, usage)
		header = ""
	})
	if header == "" {
		fmt.Fprintln(w)
	}
	fmt.Fprintf(w, "On the web: %s\n", a.URL)
}
