package companyid

// This file holds what may have made a client, or another value that a call goes through.

import (
	"go/token"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// A maker is the call or literal that makes a value without a company, and the name of what is
// called or made. flag is how a row says so; see [judge.flagOf]. The zero maker is none.
type maker struct {
	pos  token.Pos
	name string
	flag string
}

// candidates are the literal in this package that made a value, and the calls that led there,
// from the inside out, but for those that also made values which have the header, and those that
// are given it themselves: what loses it is elsewhere.
func (j *judge) candidates(m *request.Made, having map[token.Pos]bool) (out []maker) {
	add := func(c maker) {
		if c.pos.IsValid() && !having[c.pos] && rulekit.FileAt(j.pass, c.pos) != nil && !j.isGivenHeader(j.callAt(c.pos)) {
			out = append(out, c)
		}
	}
	for m := range m.Lineage() {
		add(maker{pos: token.Pos(m.Pos)})
		outer := m.Outer()
		for _, s := range slices.Backward(m.Chain) {
			if outer != nil && slices.ContainsFunc(outer.Chain, s.Same) {
				break // the calls around both
			}
			if !s.Foreign && !s.Outside {
				add(maker{pos: token.Pos(s.Pos), name: s.Name})
			}
		}
	}
	return out
}
