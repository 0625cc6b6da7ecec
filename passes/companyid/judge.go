package companyid

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/gateway"
	"github.com/mprlint/mprlint/passes/internal/request"
	vd "github.com/mprlint/mprlint/passes/internal/verdict"
)

// A judge decides about the requests of one package.
type judge struct {
	pass     *analysis.Pass
	opts     *Options
	info     *request.Info
	shown    *request.Result // what is judged at the moment
	sent     sent            // of these
	trying   bool            // it is what tests do, on top of the rest
	facts    map[string]*judged
	own      judged
	names    *bool // whether the package names Procore; nil before it was asked
	grants   *request.GrantType
	at       map[token.Pos]bool // reported already
	found    []finding
	foundAt  map[token.Pos]int // where they stand, until they are put in order
	gateways gateway.List
	abroad   map[string]bool                // the places that make requests to hosts that are not Procore's, too
	declared map[types.Object]*ast.FuncDecl // by their names; nil before it was asked
	uses     map[types.Object][]token.Pos   // where variables are named; nil before it was asked
	result   vd.Result
}

func newJudge(pass *analysis.Pass, opts *Options, info *request.Info) *judge {
	j := &judge{pass: pass, opts: opts, gateways: gateway.Hosts(opts.Hosts).List(), info: info, facts: make(map[string]*judged), at: make(map[token.Pos]bool), abroad: make(map[string]bool), foundAt: make(map[token.Pos]int)}
	var second []lent
	for _, imp := range pass.Pkg.Imports() {
		var fact judged
		if pass.ImportPackageFact(imp, &fact) {
			j.facts[imp.Path()] = &fact
			second = append(second, fact.Lent...)
		}
	}
	for _, l := range second {
		if j.facts[l.Path] == nil {
			j.facts[l.Path] = l.judged
		}
	}
	return j
}

// sites judges the requests of a package, first without those of its tests: a test says
// nothing of other code. Tests come after that, and are reported in their own files.
func (j *judge) sites() {
	if j.info.Untried != nil {
		j.shown = j.info.Untried
		j.places()
		j.trying = true
	}
	j.shown = &j.info.Result
	j.places()
	j.publish()
}

// places groups the requests by where they are made, and judges each place.
func (j *judge) places() {
	j.sent = sentOfAll(j.shown.Requests)
	groups := make(map[string][]*verdict)
	var order []string
	add := func(v *verdict) {
		k := placeKey(v.site)
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], v)
	}
	for _, q := range j.shown.Requests {
		if j.foreign(q) {
			j.abroad[placeKey(q.Site)] = true
		}
		v := j.verdict(q)
		if v == nil {
			j.signIn(q)
			j.other(q)
			continue
		}
		add(v)
		if v.outcome == present { // the original gets there through its copy
			for _, p := range q.Parents {
				add(&verdict{q: q, site: p.Site, chain: p.Chain, outcome: present, target: v.target, copied: true})
			}
		}
	}
	sort.Strings(order)
	siblings := j.siblings()
	for _, k := range order {
		groups[k] = inContext(notSkipped(groups[k]))
		j.settle(groups[k], siblings)
		decorated(groups[k])
		noteRescued(groups[k])
	}
	for _, k := range order {
		if g := groups[k]; g[0].site.Pkg == j.info.Path {
			j.ownSite(g)
		} else {
			j.foreignSite(g)
		}
		j.record(groups[k])
	}
}

// notSkipped drops the contexts whose values leave a place out, if there are others.
func notSkipped(g []*verdict) []*verdict {
	out := slices.DeleteFunc(slices.Clone(g), func(v *verdict) bool { return v.q.Skipped })
	if len(out) == 0 {
		return g
	}
	return out
}

func placeKey(s request.Site) string { return s.Pkg + " " + s.At }

// inContext drops what is known of a request only through the field that it was found
// in, where the function that made it was also seen to send it.
func inContext(g []*verdict) []*verdict {
	if !slices.ContainsFunc(g, func(v *verdict) bool { return v.q.Home != "" }) {
		return g
	}
	sent := make(map[string]bool)
	for _, v := range g {
		if v.q.Home == "" && v.q.State == request.Sent && (v.outcome == absent || v.outcome == present) {
			sent[way(v.chain)] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(g), func(v *verdict) bool { return v.q.Home != "" && sent[way(v.chain)] })
}

// way tells the calls apart that led to a construction.
func way(chain []request.Call) string {
	var b strings.Builder
	for _, c := range chain {
		b.WriteString(c.Name + " " + c.At + "\n")
	}
	return b.String()
}

// settle decides about clients from elsewhere: they add nothing if the package sets
// the header itself on other requests that it sends through them, or on those of the same construction
// that one helper sends through whatever client it is given.
//
//	func (p *pager) fetch() { …; if p.company != "" { req.Header.Set(…, p.company) }; p.http.Do(req) }
func (j *judge) settle(g []*verdict, siblings map[string]bool) {
	helpers := make(map[token.Pos]bool)
	for _, v := range g {
		if v.outcome == present && v.q.State == request.Sent && v.q.ClientKey() != "" {
			helpers[v.q.SentAt] = true
		}
	}
	for _, v := range g {
		if key := v.q.ClientKey(); v.outcome == byClient && key != "" && (siblings[key] || helpers[v.q.SentAt]) {
			v.outcome = absent
		}
	}
}

// decorated takes back that a request lacks the header which a client sends, where the same statement
// also sends it through what unseen code may have put around that client, and may set the header.
//
//	var do Handler = http.DefaultClient.Do
//	for _, m := range c.middlewares {
//		do = m(do)
//	}
//	return do(req)
func decorated(g []*verdict) {
	around := make(map[string]bool)
	at := func(v *verdict) string { return way(v.q.Chain) + strconv.Itoa(int(v.q.SentAt)) }
	for _, v := range g {
		if v.outcome == byClient && v.q.Via.Around {
			around[at(v)] = true
		}
	}
	if len(around) == 0 {
		return
	}
	for _, v := range g {
		if v.outcome == absent && around[at(v)] {
			v.outcome = unknownOutcome
		}
	}
}

// siblings are the fields and parameters through which a request is sent on which the header
// is set.
func (j *judge) siblings() map[string]bool {
	out := make(map[string]bool)
	for _, q := range j.shown.Requests {
		if key := q.ClientKey(); q.State == request.Sent && key != "" && !out[key] {
			out[key] = j.has(q.Headers, q.Places())
		}
	}
	return out
}
