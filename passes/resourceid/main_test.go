package resourceid

import "github.com/mprlint/mprlint/passes/internal/rulekit"

func init() { rulekit.Panics = true } // a mistake shows
