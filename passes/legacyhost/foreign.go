package legacyhost

import (
	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/mpr"
)

// foreign reports uses of a host that a literal of another module holds.
func foreign(pass *analysis.Pass, hosts *mpr.Literals) {}

// embedded reports hosts in embedded configuration files.
func embedded(pass *analysis.Pass, opts *Options) {}
