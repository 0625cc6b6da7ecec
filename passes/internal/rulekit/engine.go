package rulekit

import (
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
)

// This file holds the engine that all rules ask.

// Engine is the one engine that all rules ask, so that a package is run once.
var Engine = request.New(procore.Mentions)
