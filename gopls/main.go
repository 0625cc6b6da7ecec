// Command gopls is gopls with the analyzers of mprlint.
//
// gopls has no plugins (golang/go#59869), and keeps its list of analyzers in an
// internal package. This module is never published, so its path may lie below
// that of gopls, which lets it in. All else is the gopls that go.mod pins, with
// the x/tools of that gopls: it doesn't compile with the one of mprlint.
//
// It sends no telemetry: crashes of this program are not those of gopls.
package main

import (
	"context"
	"fmt"
	"os"

	"golang.org/x/tools/gopls/internal/cmd"
	"golang.org/x/tools/gopls/internal/tool"
)

func main() {
	if err := add(analyzers()); err != nil {
		fmt.Fprintln(os.Stderr, "gopls with mprlint:", err)
		os.Exit(2)
	}
	tool.Main(context.Background(), cmd.New(), os.Args[1:])
}
