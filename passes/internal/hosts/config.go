package hosts

import "github.com/mprlint/mprlint/passes/internal/procore"

// This file holds hosts in configuration files, of which nothing but the text and the names
// are seen.

// InConfig is a host of a configuration file as if it stood in a Go literal, under names of
// which the nearest comes first.
func InConfig(o Occurrence, names []Binding) *Literal {
	l := &Literal{Host: o.Host, Scheme: o.Scheme, Own: o.Class(), Bare: o.Bare, Names: names}
	l.Known, _ = procore.Lookup(o.Host)
	l.Role, l.Origin = roleOf(names)
	return l
}
