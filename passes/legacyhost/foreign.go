package legacyhost

import (
	"fmt"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/mpr"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// foreign reports uses of a host that a literal of another module holds. The reader
// cannot edit that literal, so the use is reported, without a fix. A literal of this
// module is reported where it stands, when its own package is checked.
func foreign(pass *analysis.Pass, hosts *mpr.Literals) {
	said := make(map[token.Pos]bool)
	for _, u := range hosts.Foreign {
		h, ok := procore.Lookup(u.Host)
		if !ok || !h.Legacy() || !u.Pos.IsValid() || said[u.Pos] || sameModule(pass, u.Pkg) {
			continue
		}
		v := fine
		switch u.Class {
		case procore.OAuth:
			v = signIn
		case procore.Rest:
			v = api
		default:
			continue
		}
		said[u.Pos] = true
		pass.Report(analysis.Diagnostic{
			Pos:      u.Pos,
			Category: "legacyhost",
			URL:      mpr.URL("legacyhost"),
			Message:  fmt.Sprintf(v.message(), "URL", h.Name+" of "+strings.TrimSuffix(u.Pkg+"."+u.Name, ".")),
		})
	}
}

// sameModule reports whether a package belongs to the module that is being checked;
// where the driver doesn't tell the module, the first element of the path decides.
func sameModule(pass *analysis.Pass, pkg string) bool {
	mod, _, _ := strings.Cut(pass.Pkg.Path(), "/")
	if pass.Module != nil && pass.Module.Path != "" {
		mod = pass.Module.Path
	}
	return pkg == mod || strings.HasPrefix(pkg, mod+"/")
}
