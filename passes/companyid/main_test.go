package companyid

import "github.com/mprlint/mprlint/passes/internal/mpr"

func init() { mpr.Panics = true } // a mistake shows
