// Command hostmismatch runs the one rule hostmismatch by itself.
package main

import (
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/mprlint/mprlint/passes/hostmismatch"
)

func main() { singlechecker.Main(hostmismatch.Analyzer) }
