package hosts

import (
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
)

// This file holds the hosts in a text that other packages' literals hold.

// A ForeignHost is a host in a text that a literal of another package holds.
type ForeignHost struct {
	Pkg   string
	Name  string // of the constant or variable, if it has one
	Host  procore.Host
	Class procore.Path
	// Whole says that the other package joins the path, too: what this package adds
	// says nothing more of what the address is for.
	Whole bool
}

// ForeignHosts lists the hosts of a text that other packages' literals hold.
func (ls *Literals) ForeignHosts(t *request.Text) []ForeignHost {
	var out []ForeignHost
	os := Occurrences(t.Holed())
	theirs := Occurrences(t.WithoutOwn())
	for i, o := range os {
		h, ok := procore.Lookup(o.Host)
		_, src := ls.literalOf(t, o, anywhere)
		if !ok || src == nil {
			continue
		}
		whole := len(theirs) == len(os) && theirs[i].Class() == o.Class()
		out = append(out, ForeignHost{src.Pkg, src.Name, h, o.Class(), whole})
	}
	return out
}
