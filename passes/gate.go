package passes

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/companyid"
	"github.com/mprlint/mprlint/passes/gate"
	"github.com/mprlint/mprlint/passes/legacyhost"
	"github.com/mprlint/mprlint/passes/resourceid"
)

// NewGate returns the gate of rules. It takes the words of interest from them and their flags, as
// they are set. A rule may be there several times, with other flags.
func NewGate(rules []*analysis.Analyzer) *gate.Gate {
	g := &gate.Gate{Embeds: []func(string, []byte) string{legacyhost.Embeds, resourceid.Embeds}}
	for _, a := range rules {
		if !slices.Contains(g.Rules, a.Name) {
			g.Rules = append(g.Rules, a.Name)
		}
		if f := a.Flags.Lookup("hosts"); f != nil && f.Value.String() != "" {
			g.Hosts = append(g.Hosts, companyid.NamesHost(f.Value.String()))
		}
	}
	return g
}
