package configcheck

import (
	"slices"
	"sort"

	"github.com/mprlint/mprlint/passes/internal/configfile"
)

// ignore marks the findings that comments keep silent, and adds what is wrong with the comments.
func (c *checker) ignore() {
	comments := configfile.Ignores(c.src)
	if len(comments) == 0 {
		return
	}
	ends := lineEnds(c.src)
	for i := range c.found {
		f := &c.found[i]
		line := sort.SearchInts(ends, f.Start) + 1
		if by := configfile.SilencedBy(comments, f.Rule, line); by != nil {
			f.Ignored, f.Fix, f.Edits = by.Reason, "", nil
		}
	}
	for _, by := range comments {
		for _, rule := range Rules {
			if !by.Speaks(rule) || slices.Contains(c.opts.Without, rule) {
				continue
			}
			if say := by.Wrong(rule); say != "" {
				c.found = append(c.found, Finding{Rule: rule, Start: by.Start, End: by.End, Message: say})
			}
		}
	}
}

// lineEnds are where the lines of a text end, as many as there are newlines.
func lineEnds(text string) (out []int) {
	for i := range len(text) {
		if text[i] == '\n' {
			out = append(out, i)
		}
	}
	return out
}
