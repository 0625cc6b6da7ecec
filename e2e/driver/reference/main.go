// Command reference runs the rules with x/tools' own driver, which parses every package:
// what mprlint is compared with.
package main

import (
	"flag"
	"os"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/mprlint/mprlint/passes"
)

func main() {
	flag.Bool("imported", false, "mprlint's own")
	var rules []*analysis.Analyzer
	for _, a := range passes.All() {
		b := *a
		b.Run = func(pass *analysis.Pass) (any, error) {
			p := *pass
			p.ReadFile = os.ReadFile
			p.Report = func(d analysis.Diagnostic) {
				if !slices.Contains(os.Args, "-json") { // which has the rules' names
					d.Message += " [" + a.Name + "]"
				}
				pass.Report(d)
			}
			return a.Run(&p)
		}
		rules = append(rules, &b)
	}
	unitchecker.Main(rules...)
}
