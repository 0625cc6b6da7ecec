package report

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/inventory"
)

// A Locator says where the files of a package are to be found, and how a report names
// them.
type Locator interface {
	Position(pkg, at string) Position // at is file:line:column, without a folder
}

// Rows puts what the pass listed into a report.
func (r *Report) Rows(rows []Listed, where Locator) {
	callers := make(map[Position]*inventory.Callers) // of constructions
	for _, l := range rows {
		switch row := l.Row; {
		case row.Package != nil:
			r.Packages.Analysed++
			if why := row.Package.Partly; why != "" {
				r.Packages.Partly = append(r.Packages.Partly, Partly{row.Package.Path, why})
			}
		case row.Call != nil:
			c := newCall(l.Package, row.Call, where)
			c.Builds = l.Builds
			if c.open == "" && !c.Test {
				by := callers[c.Construction.At]
				if by == nil {
					by = new(inventory.Callers)
					callers[c.Construction.At] = by
				}
				by.Add(row.Call.Passes)
			}
			r.Calls = append(r.Calls, c)
		case row.SignIn != nil:
			s := row.SignIn
			r.SignIns = append(r.SignIns, SignIn{l.Package, s.Function, position(where, s.At), s.URL, s.Host, s.Environment, s.Purpose, s.Library, newTrail(s.Trail, where)})
		case row.Grant != nil:
			r.Grants = append(r.Grants, Grant{Package: l.Package, At: position(where, row.Grant.At), Grant: row.Grant.Grant})
		case row.Host != nil:
			h := row.Host
			r.Hosts = append(r.Hosts, Host{Package: l.Package, At: position(where, h.At), Host: h.Host, Environment: h.Environment, Role: h.Role, Use: h.Use})
		case row.ID != nil:
			id := row.ID
			r.IDs = append(r.IDs, ID{Package: l.Package, At: position(where, id.At), What: id.What, Name: id.Name, In: id.In, Use: id.Use, Builds: l.Builds})
		case row.Other != nil:
			o := row.Other
			r.Others = append(r.Others, Other{position(where, o.At), o.MadeBy, o.URLs, o.Why, o.Advice})
		}
	}
	r.completeSettings()
	r.Calls = slices.DeleteFunc(r.Calls, func(c Call) bool {
		by := callers[c.Construction.At]
		return c.open != "" && by != nil && by.Decide(c.open, c.Route)
	})
	r.compact()
}

// completeSettings says of headers that another package sets where it does so. Facts hold
// no positions, but that package has listed its own calls with the same construction.
func (r *Report) completeSettings() {
	known := make(map[Construction]Verdict)
	for _, c := range r.Calls {
		if at := c.Verdict.At; at != nil && at.Line > 0 {
			known[c.Construction] = c.Verdict
		}
	}
	for i := range r.Calls {
		c := &r.Calls[i]
		v := &c.Verdict
		if k, ok := known[c.Construction]; ok && v.Kind == Set && v.At != nil && v.At.Line == 0 {
			v.At, v.Value, v.Why = k.At, k.Value, k.Why
			for j := range c.Trail {
				if c.Trail[j].Kind == "header" {
					c.Trail[j] = Step{Kind: "header", At: *k.At, Text: "the header from " + k.Value}
				}
			}
		}
	}
	for i := range r.Calls {
		v := &r.Calls[i].Verdict
		switch {
		case v.Kind != Set || v.At == nil:
		case v.At.Line > 0:
			v.Why = "set at " + v.At.Short() + strings.TrimPrefix(v.Why, "set")
		default:
			v.Why = "set in package " + v.At.File
		}
	}
}

// Listed is a row with the package that listed it.
type Listed struct {
	Package string
	Row     inventory.Row
	Builds  []string // those that have it, if not all that were asked for do
}

func newCall(pkg string, c *inventory.Call, where Locator) Call {
	v := Verdict{Kind: Kind(c.Verdict.Kind), Why: c.Verdict.Why, Advice: c.Verdict.Advice, Header: c.Verdict.Header, Value: c.Verdict.Value, Grant: c.Verdict.Grant}
	if c.Verdict.At != nil {
		at := position(where, *c.Verdict.At)
		v.At = &at
	}
	return Call{
		Package: pkg, Function: c.Function, At: position(where, c.At),
		Construction: Construction{position(where, c.Made), c.MadeBy},
		Method:       c.Method, Route: c.Route, URLs: c.URLs, Hosts: c.Hosts, Environments: c.Environments,
		Library: c.Library, Test: c.Test, Verdict: v, Trail: newTrail(c.Trail, where), open: c.Open,
	}
}

// newTrail is a trail as the report has it.
func newTrail(trail []inventory.Step, where Locator) []Step {
	var out []Step
	for _, s := range trail {
		out = append(out, Step{Kind: s.Kind, At: position(where, s.At), Text: s.Text})
	}
	return out
}

func position(where Locator, p inventory.Place) Position { return where.Position(p.Package, p.At) }

// compact keeps each thing once: a package and its test variant list the same.
func (r *Report) compact() {
	sortAll(r)
	r.Calls = slices.CompactFunc(r.Calls, func(a, b Call) bool {
		return a.At == b.At && a.Construction == b.Construction && a.Method == b.Method && a.Route == b.Route && a.Verdict.Kind == b.Verdict.Kind
	})
	r.SignIns = slices.CompactFunc(r.SignIns, func(a, b SignIn) bool { return a.At == b.At && a.URL == b.URL })
	r.Grants = slices.CompactFunc(r.Grants, func(a, b Grant) bool { return a.At == b.At && a.Grant == b.Grant })
	r.IDs = slices.CompactFunc(r.IDs, func(a, b ID) bool { return a.At == b.At && a.What == b.What && a.Name == b.Name })
	r.Hosts = slices.CompactFunc(r.Hosts, func(a, b Host) bool { return a.At == b.At && a.Host == b.Host })
}

// idRule finds the ids that do not fit. They are listed by themselves.
const idRule = "resourceid"

// Rest are the findings without those that are listed as ids that do not fit.
func (r *Report) Rest() []Finding {
	listed := make(map[Position]bool)
	for _, id := range r.IDs {
		listed[id.At] = true
	}
	return slices.DeleteFunc(slices.Clone(r.Findings), func(f Finding) bool { return f.Rule == idRule && listed[f.At] })
}

// Excuse says of calls and ids that a comment keeps a rule silent about why.
func (r *Report) Excuse() {
	for _, f := range r.Findings {
		if f.Rule == idRule {
			for i := range r.IDs {
				if r.IDs[i].At == f.At {
					r.IDs[i].Silenced = f.Silenced
				}
			}
		}
		if f.Rule != "companyid" || f.Silenced == "" {
			continue
		}
		for i := range r.Calls {
			c := &r.Calls[i]
			if c.Verdict.Kind.Wrong() && (c.At == f.At || c.Construction.At == f.At) {
				c.Verdict.Silenced = f.Silenced
			}
		}
	}
}

// Quote fetches the lines of code that a report refers to.
func (r *Report) Quote(line func(Position) string) {
	for i := range r.Calls {
		quoteSteps(r.Calls[i].Trail, line)
	}
	for i := range r.SignIns {
		quoteSteps(r.SignIns[i].Trail, line)
	}
	for i := range r.Grants {
		r.Grants[i].Source = line(r.Grants[i].At)
	}
	for i := range r.Hosts {
		r.Hosts[i].Source = line(r.Hosts[i].At)
	}
	for i := range r.IDs {
		r.IDs[i].Source = line(r.IDs[i].At)
	}
	for i := range r.Findings {
		r.Findings[i].Source = line(r.Findings[i].At)
	}
}

func quoteSteps(trail []Step, line func(Position) string) {
	for i := range trail {
		trail[i].Source = line(trail[i].At)
	}
}
