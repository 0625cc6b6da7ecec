package configcheck

import (
	"cmp"
	"slices"
	"strings"
)

// A Host is one of Procore's hosts in a file, whether anything is wrong with it or not.
type Host struct {
	Start       int
	Name        string // sandbox.procore.com
	Environment string // development sandbox
	Role        string // API and browser: what the host is there for
	Setting     string // production.apiBase: the keys that it stands under
}

// Hosts lists Procore's hosts in a file, in the order of the file.
func Hosts(name string, src []byte) []Host {
	var out []Host
	for _, a := range read(name, src, Options{}).addresses {
		out = append(out, Host{a.start, string(a.Name()), a.Known.Env.String(), a.Known.Roles(), strings.Join(a.keys, ".")})
	}
	slices.SortStableFunc(out, func(a, b Host) int { return cmp.Compare(a.Start, b.Start) })
	return out
}
