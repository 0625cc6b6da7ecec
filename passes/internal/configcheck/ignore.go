package configcheck

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// This file holds the comments that keep findings silent:
//
//	PROCORE_URL=https://app.procore.com # mprlint:ignore legacyhost the old app keeps it
//
// RULE may be several, with commas. The comment stands on the line of the finding, or on one
// of its own above. One without a reason has no effect, and is reported; so is one that keeps
// nothing silent.

var directive = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[\s,{}\[\]"'])(#|//|/\*|;|!|\{\{-?\s*/\*)\s*mprlint:ignore[ \t]+([a-z,]+)([^\n]*)`)
})

// ignore marks the findings that comments keep silent.
func (c *checker) ignore() {
	at := 0
	var after []Finding
	for line := range strings.Lines(c.src) {
		m := directive().FindStringSubmatchIndex(line)
		if m != nil {
			after = append(after, c.obey(line, m, at)...)
		}
		at += len(line)
	}
	c.found = append(c.found, after...)
}

// obey does what the comment says that stands on a line, which begins at a byte; it returns
// what is wrong with the comment.
func (c *checker) obey(line string, m []int, at int) (wrong []Finding) {
	rules := strings.Split(line[m[4]:m[5]], ",")
	reason := strings.TrimSpace(line[m[6]:m[7]])
	for _, end := range []string{"}}", "-", "*/"} {
		reason = strings.TrimSpace(strings.TrimSuffix(reason, end))
	}
	from, to := at, at+len(line)
	if strings.Trim(line[:m[2]], " \t{") == "" { // a line of its own
		if next := strings.IndexByte(c.src[to:], '\n'); next >= 0 {
			to += next
		} else {
			to = len(c.src)
		}
	}
	for _, rule := range rules {
		if !slices.Contains(Rules, rule) || slices.Contains(c.opts.Without, rule) {
			continue
		}
		used := false
		for i := range c.found {
			if f := &c.found[i]; f.Rule == rule && from <= f.Start && f.Start < to && reason != "" {
				f.Ignored, f.Fix, f.Edits = reason, "", nil
				used = true
			}
		}
		say := ""
		switch {
		case reason == "":
			say = "gives no reason and has no effect; say why behind the rule's name"
		case !used:
			say = "keeps nothing silent; remove it"
		default:
			continue
		}
		wrong = append(wrong, Finding{Rule: rule, Start: at + m[2], End: at + m[5], Message: fmt.Sprintf("mprlint:ignore %s %s", rule, say)})
	}
	return wrong
}
