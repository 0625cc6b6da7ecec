// Command checker runs the rules in the stand-alone driver of the analysis framework,
// which loads all packages at once and merges their fixes itself.
package main

import (
	"golang.org/x/tools/go/analysis/multichecker"

	"github.com/mprlint/mprlint/passes"
)

func main() { multichecker.Main(passes.All()...) }
