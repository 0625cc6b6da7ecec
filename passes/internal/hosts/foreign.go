package hosts

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/holed"
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
	theirs := Occurrences(withoutOwn(t))
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

// withoutOwn is a text with a hole for each part that this package's literals hold.
func withoutOwn(t *request.Text) holed.Text {
	var b strings.Builder
	for _, p := range t.Parts {
		if p.Hole != nil || p.Src != nil && p.Src.Pos.IsValid() {
			b.WriteString(string(holed.Hole))
		} else {
			b.WriteString(p.Lit)
		}
	}
	return holed.Text(b.String())
}
