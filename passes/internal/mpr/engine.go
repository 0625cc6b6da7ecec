package mpr

import (
	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
)

// Engine is the one engine that all rules ask, so that a package is run once.
var Engine = request.New(procore.Mentions)

// ReadFile reads a source file as the driver has it.
func ReadFile(pass *analysis.Pass, name string) ([]byte, error) { return request.ReadFile(pass, name) }
