// Command companyid runs the one rule companyid by itself.
package main

import (
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/mprlint/mprlint/passes/companyid"
)

func main() { singlechecker.Main(companyid.Analyzer) }
