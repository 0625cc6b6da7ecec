package report

import (
	"cmp"
	"slices"
)

// Complete puts a report in order, names its calls and counts them. Every list exists
// afterwards, so that none is null in JSON.
func (r *Report) Complete() {
	r.Schema = Schema
	sortAll(r)
	fillLists(r)
	r.name()
	r.summarize()
}

func (p Position) compare(q Position) int {
	return cmp.Or(cmp.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Column, q.Column))
}

func sortAll(r *Report) {
	slices.SortStableFunc(r.Calls, func(a, b Call) int {
		return cmp.Or(a.Construction.At.compare(b.Construction.At), a.At.compare(b.At),
			cmp.Compare(a.Route, b.Route), cmp.Compare(a.Method, b.Method), cmp.Compare(a.Verdict.Kind, b.Verdict.Kind))
	})
	slices.SortStableFunc(r.SignIns, func(a, b SignIn) int { return cmp.Or(a.At.compare(b.At), cmp.Compare(a.URL, b.URL)) })
	slices.SortStableFunc(r.Grants, func(a, b Grant) int { return cmp.Or(a.At.compare(b.At), cmp.Compare(a.Grant, b.Grant)) })
	slices.SortStableFunc(r.Hosts, func(a, b Host) int { return cmp.Or(a.At.compare(b.At), cmp.Compare(a.Host, b.Host)) })
	slices.SortStableFunc(r.IDs, func(a, b ID) int { return cmp.Or(a.At.compare(b.At), cmp.Compare(a.Name, b.Name)) })
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(a.At.compare(b.At), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Message, b.Message))
	})
	slices.Sort(r.Packages.Failed)
	slices.SortStableFunc(r.Packages.Partly, func(a, b Partly) int { return cmp.Compare(a.Package, b.Package) })
}

func fillLists(r *Report) {
	fill(&r.Flags)
	fill(&r.Packages.Failed)
	fill(&r.Packages.Partly)
	fill(&r.Calls)
	fill(&r.SignIns)
	fill(&r.Grants)
	fill(&r.Hosts)
	fill(&r.IDs)
	fill(&r.Findings)
	for i := range r.Calls {
		c := &r.Calls[i]
		fill(&c.URLs)
		fill(&c.Hosts)
		fill(&c.Environments)
		slices.SortStableFunc(c.Environments, compareEnvironments)
		fill(&c.Trail)
		if c.Verdict.Kind == "" {
			c.Verdict.Kind = Unknown
		}
	}
	for i := range r.SignIns {
		fill(&r.SignIns[i].Trail)
	}
}

// fill makes an empty list of none.
func fill[T any](list *[]T) {
	if *list == nil {
		*list = []T{}
	}
}
