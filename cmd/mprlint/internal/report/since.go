package report

import (
	"cmp"
	"slices"
)

// Since is how a report differs from an earlier one.
type Since struct {
	Revision string    `json:"revision,omitempty"` // of the earlier report
	New      []string  `json:"new"`                // ids of calls
	Gone     []Call    `json:"gone"`
	Changed  []Change  `json:"changed"`
	Findings []Finding `json:"findings"` // new ones of the rules
}

// A Change is a call whose verdict is another than before.
type Change struct {
	ID   string `json:"id"`
	From Kind   `json:"from"`
	To   Kind   `json:"to"`

	before Verdict
}

// Compare finds what is new, gone and changed since an earlier report. It wants both to
// be complete.
//
// A call is the same where its id is; else where one call of the same method and route
// is left on either side in the same package, then in any, so that renaming a function or
// moving a file makes nothing new.
func (r *Report) Compare(earlier *Report) {
	s := &Since{Revision: earlier.Module.Revision}
	before := pair(r.Calls, earlier.Calls,
		func(c *Call) string { return c.ID },
		func(c *Call) string {
			return c.Package + "\x00" + c.Method + "\x00" + c.Route + "\x00" + string(c.Verdict.Kind)
		},
		func(c *Call) string { return c.Package + "\x00" + c.Method + "\x00" + c.Route },
		func(c *Call) string { return c.Method + "\x00" + c.Route },
	)
	kept := make(map[int]bool)
	for i := range r.Calls {
		c := &r.Calls[i]
		j, ok := before[i]
		if !ok {
			s.New = append(s.New, c.ID)
			continue
		}
		kept[j] = true
		if old := earlier.Calls[j].Verdict; old.differs(c.Verdict) {
			s.Changed = append(s.Changed, Change{c.ID, old.Kind, c.Verdict.Kind, old})
		}
	}
	for j, c := range earlier.Calls {
		if !kept[j] {
			s.Gone = append(s.Gone, c)
		}
	}
	s.Findings = newFindings(r.Findings, earlier.Findings)
	fill(&s.New)
	fill(&s.Gone)
	fill(&s.Changed)
	fill(&s.Findings)
	r.Since = s
}

// pair finds for each call of now the one of before: by the first key that gives one,
// each taken once, in order. It returns indices.
func pair(now, before []Call, keys ...func(*Call) string) map[int]int {
	out := make(map[int]int)
	taken := make(map[int]bool)
	for _, key := range keys {
		free := make(map[string][]int)
		for j := range before {
			if !taken[j] {
				k := key(&before[j])
				free[k] = append(free[k], j)
			}
		}
		for i := range now {
			if _, done := out[i]; done {
				continue
			}
			k := key(&now[i])
			if len(free[k]) > 0 {
				out[i], taken[free[k][0]] = free[k][0], true
				free[k] = free[k][1:]
			}
		}
	}
	return out
}

// newFindings lists the findings that are not among the earlier ones, wherever their lines
// were: of equal ones, those whose line of code was there are the old ones.
func newFindings(now, before []Finding) []Finding {
	type key struct{ rule, pkg, message, source string }
	withLine := func(f Finding) key { return key{f.Rule, f.Package, f.Message, f.Source} }
	loud := func(all []Finding) []Finding {
		return slices.DeleteFunc(slices.Clone(all), func(f Finding) bool { return f.Silenced != "" })
	}
	now, before = loud(now), loud(before)
	for _, of := range []func(Finding) key{withLine, func(f Finding) key { return key{f.Rule, f.Package, f.Message, ""} }} {
		had := make(map[key]int)
		for _, f := range before {
			had[of(f)]++
		}
		has := make(map[key]int)
		now = slices.DeleteFunc(now, func(f Finding) bool {
			known := had[of(f)] > has[of(f)]
			if known {
				has[of(f)]++
			}
			return known
		})
		before = slices.DeleteFunc(before, func(f Finding) bool {
			gone := has[of(f)] > 0
			if gone {
				has[of(f)]--
			}
			return gone
		})
	}
	slices.SortStableFunc(now, func(a, b Finding) int { return cmp.Or(a.At.compare(b.At), cmp.Compare(a.Rule, b.Rule)) })
	return now
}

// differs reports whether a verdict is another one: of another kind, or no longer kept
// silent by a comment.
func (v Verdict) differs(now Verdict) bool {
	return v.Kind != now.Kind || v.Kind.Wrong() && (v.Silenced == "") != (now.Silenced == "")
}

// worse reports whether something that is bad now is new, or was not bad before.
func (s *Since) worse(r *Report, bad func(Verdict) bool) bool {
	if len(s.Findings) > 0 {
		return true
	}
	differs := make(map[string]bool)
	for _, id := range s.New {
		differs[id] = true
	}
	for _, c := range s.Changed {
		differs[c.ID] = !bad(c.before)
	}
	return slices.ContainsFunc(r.Calls, func(c Call) bool { return differs[c.ID] && bad(c.Verdict) })
}
