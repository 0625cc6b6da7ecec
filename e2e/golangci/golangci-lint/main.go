// Command golangci-lint is golangci-lint with mprlint in it: what the command
// golangci-lint custom builds from .custom-gcl.example.yml, without a clone.
package main

import (
	"fmt"
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/mprlint/mprlint/plugin"
)

// Of this version, golangci-lint's cache keeps the results of each binary apart.
const version = "(devel)"

func main() {
	if err := commands.Execute(commands.BuildInfo{Version: version}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitcodes.Failure)
	}
}
