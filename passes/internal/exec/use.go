package exec

// This file holds how uses of texts are noted.

import (
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// interesting reports whether a text may be of interest to the rules.
func (r *Machine) interesting(t *value.Text) bool { return r.Interesting(string(t.Holed())) }

// noteUse notes what is done with a text. A text that stands in no literal, or in which
// nothing is of interest, is left out: there is nothing to point to. A pointer to a text
// counts as the text. To put texts of many pieces together and to look at them takes steps: a
// function that adds to one of twenty in each of its lines takes them for all of these.
func (r *Machine) noteUse(v value.Value, use outcome.Use, name string) {
	pieces := 0
	defer func() { r.budget.steps += pieces / piecesPerStep }()
	for _, a := range value.AlternativesOf(v) {
		x := a.Val
		if c, ok := x.(*value.Cell); ok {
			x = r.load(c)
		}
		t, ok := x.(*value.Text)
		if !ok {
			continue
		}
		pieces += len(t.Parts)
		src := false
		for _, p := range t.Parts {
			src = src || p.Src != nil
		}
		if !src || !r.interesting(t) {
			continue
		}
		id := textUse{use, name, t.ID()}
		if r.seen[id] {
			continue
		}
		r.seen[id] = true
		r.result.Texts = append(r.result.Texts, outcome.FormedText{Text: t, Use: use, Name: name, Pos: r.pos})
	}
}
