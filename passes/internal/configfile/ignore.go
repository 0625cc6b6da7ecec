package configfile

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// This file holds the comments in files other than Go's that keep findings silent:
//
//	PROCORE_URL=https://app.procore.com # mprlint:ignore legacyhost the old app keeps it
//	procore_id INTEGER NOT NULL, -- mprlint:ignore resourceid of a region that will stay small
//
// The rules may be several, with commas. The comment stands on the line of the finding, or on one of
// its own above. One without a reason has no effect, and is reported; so is one that keeps nothing
// silent.

// An Ignore is such a comment.
type Ignore struct {
	Reason     string
	Line       int  // its own; the first is 1
	Below      bool // it stands on a line of its own, and holds for the next one, too
	Start, End int  // from the comment's first byte to the last of the rules

	rules []string
	used  map[string]bool
}

var ignoring = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[\s,;{}\[\]"'])(#|//|/\*|;|!|--|\{\{-?\s*/\*)\s*mprlint:ignore[ \t]+([a-z,]+)([^\n]*)`)
})

// Ignores finds them in a file.
func Ignores(text string) (out []*Ignore) {
	at, n := 0, 0
	for line := range strings.Lines(text) {
		n++
		if m := ignoring().FindStringSubmatchIndex(line); m != nil {
			reason := strings.TrimSpace(line[m[6]:m[7]])
			for _, end := range []string{"}}", "-", "*/"} {
				reason = strings.TrimSpace(strings.TrimSuffix(reason, end))
			}
			out = append(out, &Ignore{
				Reason: reason, Line: n,
				Below: strings.Trim(line[:m[2]], " \t{") == "",
				Start: at + m[2], End: at + m[5],
				rules: strings.Split(line[m[4]:m[5]], ","),
				used:  make(map[string]bool),
			})
		}
		at += len(line)
	}
	return out
}

// SilencedBy is the comment that keeps a finding of a rule on a line silent, the last if there are
// several; nil for none.
func SilencedBy(all []*Ignore, rule string, line int) (by *Ignore) {
	for _, x := range all {
		if x.Reason != "" && x.Speaks(rule) && (line == x.Line || x.Below && line == x.Line+1) {
			by = x
			x.used[rule] = true
		}
	}
	return by
}

// Speaks reports whether the comment names a rule.
func (x *Ignore) Speaks(rule string) bool { return slices.Contains(x.rules, rule) }

// Wrong says why the comment has no effect on a rule that it names; "" if it has.
func (x *Ignore) Wrong(rule string) string {
	switch {
	case x.Reason == "":
		return "mprlint:ignore " + rule + " gives no reason and has no effect; say why behind the rule's name"
	case !x.used[rule]:
		return "mprlint:ignore " + rule + " keeps nothing silent; remove it"
	}
	return ""
}
