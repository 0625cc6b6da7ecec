package companyid

import (
	"cmp"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/headerfix"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// publish reports what was found, with fixes, from the top of the package to its end: the
// drivers put what two fixes insert at one place in the order in which they were reported.
func (j *judge) publish() {
	j.once()
	slices.SortStableFunc(j.found, func(f, g finding) int { return cmp.Compare(f.Pos, g.Pos) })
	var at []token.Pos
	for _, f := range j.found {
		at = append(at, f.Pos)
	}
	w := headerfix.New(j.pass, at)
	for _, f := range j.found {
		f.SuggestedFixes = rulekit.Try(func() []analysis.SuggestedFix { return j.fix(w, f) })
		j.pass.Report(f.withCalls().Diagnostic)
	}
}

// fix repairs a request: it corrects the name of a header that is a near miss, or sets the
// header that nothing sets. A header that is set and then lost is for a person to look at,
// and so is a place that makes requests to other hosts too.
func (j *judge) fix(w *headerfix.Writer, f finding) []analysis.SuggestedFix {
	q := f.v.q
	if n, ok := q.Headers.First(isHeaderOrNearly); ok {
		if procore.NearMiss(n.Name) {
			return w.Rename(f.Pos, n.Key.Literal(), n.Name)
		}
		return nil
	}
	if f.through != nil || j.abroad[placeKey(f.v.site)] || q.Headers.IsLost(procore.Header) {
		return nil
	}
	var about headerfix.Request
	for _, v := range f.group {
		about.Replaced = about.Replaced || v.q.Replaced
		about.Bare = about.Bare || bare(v)
	}
	if l := j.tooLate(f.v); l.is() {
		return w.Move(f.Pos, l.stmt, about)
	}
	return w.Header(f.Pos, about)
}

// isHeaderOrNearly reports whether a header is the company's, or one with a name that is nearly it.
func isHeaderOrNearly(n request.HeaderValue) bool { return isNearMiss(n) || n.Is(procore.Header) }

// isNearMiss reports whether the name of a header is nearly that of the company's.
func isNearMiss(n request.HeaderValue) bool { return procore.NearMiss(n.Name) }

// bare reports whether a request is a copy of one that may have no header.
func bare(v *verdict) bool {
	return strings.HasSuffix(v.site.Did, ".Clone") && !slices.ContainsFunc(v.q.Parents, func(p request.Parent) bool {
		return strings.Contains(p.Site.Did, "NewRequest")
	})
}
