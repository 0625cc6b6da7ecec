// Command legacyhost runs the one rule legacyhost by itself.
package main

import (
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/mprlint/mprlint/passes/legacyhost"
)

func main() { singlechecker.Main(legacyhost.Analyzer) }
