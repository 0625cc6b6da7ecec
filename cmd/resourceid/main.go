// Command resourceid runs the one rule resourceid by itself.
package main

import (
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/mprlint/mprlint/passes/resourceid"
)

func main() { singlechecker.Main(resourceid.Analyzer) }
