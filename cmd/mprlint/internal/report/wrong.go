package report

import "slices"

// Wrong reports whether something has to be repaired: a call without the header, or a
// finding of a rule. Where the report was compared with an earlier one, only what is new
// or has become wrong counts. With requireKnown a call of which nothing is known is wrong
// too.
func (r *Report) Wrong(requireKnown bool) bool {
	bad := func(v Verdict) bool {
		return v.Kind.Wrong() && v.Silenced == "" || requireKnown && v.Kind == Unknown
	}
	if r.Since != nil {
		return r.Since.worse(r, bad)
	}
	return slices.ContainsFunc(r.Calls, func(c Call) bool { return bad(c.Verdict) }) ||
		slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Silenced == "" })
}
