package companyid

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"sort"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/gateway"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
	vd "github.com/mprlint/mprlint/passes/internal/verdict"
)

// A judge decides about the requests of one package.
type judge struct {
	pass     *analysis.Pass
	opts     *Options
	info     *request.Info
	shown    *request.Result // what is judged at the moment
	trying   bool            // it is what tests do, on top of the rest
	facts    map[string]*judged
	own      judged
	names    *bool // whether the package names Procore; nil before it was asked
	grants   *request.GrantType
	at       map[token.Pos]bool // reported already
	found    []finding
	gateways gateway.List
	abroad   map[string]bool // the places that make requests to hosts that are not Procore's, too
	result   vd.Result
}

// A finding is a request that lacks the header, to be reported when all are known.
type finding struct {
	analysis.Diagnostic
	group   []*verdict // all that is known of the place
	v       *verdict
	maker   maker       // that of the verdict, or of another one at the same call
	through []token.Pos // the calls through a client, for one that is reported where it is made
}

// judged is what other packages need to know of this one's requests, so that none is
// reported twice.
type judged struct {
	// Sites are the constructions, sorted by place: a fact must encode to the same
	// bytes each time, which a map does not.
	Sites []site
	// Calls are the calls in this package that were reported.
	Calls []string
	// Grants are the types of OAuth grants that the package uses.
	Grants []request.GrantType
	// Names says that the package names Procore.
	Names bool
	// Foreign says that it belongs to a module which whoever imports it cannot edit, and whose
	// findings nobody sees: what it lacks is left to its callers.
	Foreign bool
	// Lent is the same of packages whose functions this one lends; see [request.Info].
	Lent []lent
}

// A lent is what is known of another package.
type lent struct {
	Path string
	*judged
}

// A site says what a construction depends on.
type site struct {
	At   string // file:line:column
	Open depends
}

// open returns what a construction depends on; known is false for one that the package
// has not seen.
func (f *judged) open(at string) (d depends, known bool) {
	i, ok := slices.BinarySearchFunc(f.Sites, at, func(s site, at string) int { return strings.Compare(s.At, at) })
	if !ok {
		return onURL, false
	}
	return f.Sites[i].Open, true
}

// note records what a construction depends on.
func (f *judged) note(at string, d depends) {
	i, ok := slices.BinarySearchFunc(f.Sites, at, func(s site, at string) int { return strings.Compare(s.At, at) })
	if !ok {
		f.Sites = slices.Insert(f.Sites, i, site{At: at})
	}
	f.Sites[i].Open = d
}

func (*judged) AFact()           {}
func (f *judged) String() string { return fmt.Sprintf("judged(%d sites)", len(f.Sites)) }

// depends says what is left open about a construction, for callers to decide. The
// zero value is nothing: it was judged.
type depends uint8

const (
	onURL depends = 1 << iota
	onHeader
	onClient
)

// An outcome is what becomes of the header in one context. The zero value is unknown.
type outcome uint8

const (
	unknownOutcome outcome = iota
	absent
	present
	byCaller // it depends on what the root function is given
	returned // to the caller, who may complete it
	byClient // it depends on a client from elsewhere
)

// A verdict is one request in one context.
type verdict struct {
	q       *request.Request
	site    request.Site
	chain   []request.Call
	outcome outcome
	target  target
	copied  bool  // it is the original of the request at hand
	missing bool  // it lacks the header for certain, and some package says so
	maker   maker // of the client that the call goes through, if that leaves the header out
	handed  bool  // the client was handed to another package, which leaves the header to it
}

func newJudge(pass *analysis.Pass, opts *Options, info *request.Info) *judge {
	j := &judge{pass: pass, opts: opts, gateways: gateway.Hosts(opts.Hosts).List(), info: info, facts: make(map[string]*judged), at: make(map[token.Pos]bool), abroad: make(map[string]bool)}
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
	sent := make(map[string]bool)
	for _, v := range g {
		if v.q.Home == "" && v.q.State == request.Sent && (v.outcome == absent || v.outcome == present) {
			sent[way(v.q.Chain)] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(g), func(v *verdict) bool { return v.q.Home != "" && sent[way(v.q.Chain)] })
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
// the header itself on other requests that it sends through them.
func (j *judge) settle(g []*verdict, siblings map[string]bool) {
	for _, v := range g {
		if v.outcome == byClient && siblings[v.q.ClientKey()] {
			v.outcome = absent
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

// verdict judges a request in its context; it is nil where there is nothing to judge.
func (j *judge) verdict(q *request.Request) *verdict {
	v := &verdict{q: q, site: q.Site, chain: q.Chain, target: j.target(q)}
	if v.target == elsewhere || q.State == request.Served || q.State == request.Copied || q.State != request.Sent && j.ofTest(q) {
		return nil
	}
	if v.target == exempt {
		j.exempted(v)
		return nil
	}
	v.outcome = j.outcome(q)
	if v.outcome != present && !q.Placed { // of a copy: was it lost there, or never given?
		for _, p := range q.Parents {
			if !p.Sent && (!p.Shared || j.has(p.Headers, nil)) {
				break // a template: only its copies are sent
			}
			v.site, v.chain = p.Site, p.Chain
		}
	}
	if v.outcome == present && !q.Placed && !q.Replaced { // a header that both have is the original's
		for _, p := range q.Parents {
			if p.Sent || !p.Shared {
				break
			}
			v.site, v.chain = p.Site, p.Chain
		}
	}
	return v
}

func (j *judge) outcome(q *request.Request) outcome {
	if j.has(q.Headers, q.Places()) {
		return present
	}
	if o := j.opens(q); o != absent {
		return o
	}
	switch q.State {
	case request.Escaped:
		return unknownOutcome
	case request.Returned:
		return returned
	}
	if q.Via != nil {
		if q.Via.Root().Kind == request.SymUnknown {
			return unknownOutcome
		}
		return byClient
	}
	return absent
}

// has reports whether the header is set for certain on some path.
func (j *judge) has(h request.Headers, places []string) bool {
	return h.IsPassedTo(j.opts.Setters) || j.shown.Sets(h, procore.Header, places)
}

// opens says what the unknown parts of the headers leave open.
func (j *judge) opens(q *request.Request) outcome {
	switch j.shown.UnseenHeaders(q.Headers, procore.Header) {
	case request.OfUnknown:
		return unknownOutcome
	case request.OfCaller:
		return byCaller
	}
	return absent
}

// contexts are those of one construction, by what becomes of the header in them, and what they
// leave to callers. Those that decide nothing are in none of the lists.
type contexts struct {
	missing []*verdict // they lack it for certain
	done    []*verdict // they have it, as far as is known
	copies  []*verdict // a copy gets it
	open    depends
}

// contextsOf sorts the contexts of a construction in this package.
func (j *judge) contextsOf(g []*verdict) (c contexts) {
	for _, v := range g {
		switch {
		case v.copied:
			c.copies = append(c.copies, v)
		case v.outcome == absent && (rescued(v, g) || j.judgedBefore(v)):
		case v.outcome == absent && v.target == apiCall:
			c.missing = append(c.missing, v)
		case v.outcome == absent:
			c.open |= onURL
		case beyondCap(v):
			c.done = append(c.done, v)
			c.open |= onHeader
		case v.outcome == present:
			c.done = append(c.done, v)
			if perhaps(v.q) {
				c.open |= onHeader
			}
		case v.outcome == byCaller, v.outcome == returned, v.outcome == unknownOutcome:
			c.open |= onHeader
		case v.outcome == byClient:
			c.open |= onClient
		}
	}
	return c
}

// ownSite judges a construction in this package.
func (j *judge) ownSite(g []*verdict) {
	c := j.contextsOf(g)
	missing, done := c.missing, c.done
	at := g[0].site.At
	if !j.trying || source.InTest(j.pass.Fset, g[0].site.Pos) {
		j.own.note(at, c.open)
	}
	if len(missing) == 0 {
		j.strict(g)
		return
	}
	if j.reported(g[0].site.Pos) { // whoever calls it
		for _, v := range missing {
			v.missing = true
		}
		return
	}
	if onlyCapped(missing, done) {
		done = nil
	}
	if len(done) == 0 && allDivided(missing, c.copies) {
		done = c.copies
	}
	if len(done) == 0 && j.trying && !source.InTest(j.pass.Fset, g[0].site.Pos) {
		return // no test tells of other code that it lacks the header
	}
	if len(done) == 0 {
		for _, v := range missing {
			v.missing = true
		}
		j.own.note(at, 0)
		j.report(g[0].site.Pos, missing[0], nil, g, missing)
		return
	}
	for _, v := range missing {
		if c := divides(v, done, 1); c != nil {
			j.decide(v, c, g, done)
		}
	}
}

// reported reports whether a place is one of those that lack the header.
func (j *judge) reported(pos token.Pos) bool {
	return slices.ContainsFunc(j.found, func(f finding) bool { return f.Pos == pos })
}

// judgedBefore reports whether a request is one of those that were judged without the tests.
func (j *judge) judgedBefore(v *verdict) bool {
	return j.trying && !j.ofTest(v.q)
}

// ofTest reports whether it is a test that makes a request.
func (j *judge) ofTest(q *request.Request) bool {
	return q.Root.Test || source.InTest(j.pass.Fset, q.Site.Pos)
}

// rescued reports whether a copy of the request, made on the way to the same sending,
// has the header: a transport that sets it where another does not.
func rescued(v *verdict, g []*verdict) bool {
	for _, o := range g {
		if o.copied && o.q.Op == v.q.Op && o.q.State == request.Sent {
			return true
		}
	}
	return false
}

// beyondCap reports whether a context is one of which a cap left out what may set the header:
// as far as is known, it is set.
func beyondCap(v *verdict) bool { return v.outcome == unknownOutcome && v.q.IsCapped() }

// onlyCapped reports whether several calls lead to contexts without the header, and none of the
// others is known to have it: of these, caps left out what may set it. Then it is the construction
// that lacks it.
func onlyCapped(missing, others []*verdict) bool {
	if slices.ContainsFunc(others, func(v *verdict) bool { return !beyondCap(v) }) {
		return false
	}
	calls := make(map[int]bool)
	for _, v := range missing {
		if c := divides(v, others, 1); c != nil {
			calls[c.Pos] = true
		}
	}
	return len(calls) > 2
}

// allDivided reports whether each context without the header passes a call that those do not of
// which a copy gets it: a transport that sets it, on one client of several.
func allDivided(missing, copies []*verdict) bool {
	return len(copies) > 0 && !slices.ContainsFunc(missing, func(v *verdict) bool { return divides(v, copies, 1) == nil })
}

// perhaps reports whether the header is set on some paths only, for a request of a
// function that others may call: what they pass may decide.
func perhaps(q *request.Request) bool {
	return q.Root.Exported && !q.Headers.HasOnAllPaths(procore.Header)
}

// strict reports a construction that cannot be decided, if the user wants to know.
func (j *judge) strict(g []*verdict) {
	if !j.opts.Strict {
		return
	}
	for _, v := range g {
		if v.outcome == present {
			return
		}
	}
	for _, v := range g {
		if v.target == apiCall && !v.copied {
			_, why := unseen(v)
			j.say(v.site.Pos, fmt.Sprintf("cannot tell whether this Procore API call sends the %s header: %s (MPR)", procore.Header, why))
			return
		}
	}
}

// say reports at a place, once.
func (j *judge) say(pos token.Pos, message string) {
	if pos.IsValid() && !j.at[pos] && (!j.trying || source.InTest(j.pass.Fset, pos)) {
		j.at[pos] = true
		j.pass.Report(analysis.Diagnostic{Pos: pos, End: j.end(pos), Category: "companyid",
			URL: rulekit.URL("companyid"), Message: message})
	}
}

// divides finds the call, going out from the construction, that only contexts without
// the header pass.
func divides(v *verdict, done []*verdict, least int) *request.Call {
	n := len(v.chain)
	for k := least; k < n; k++ {
		if c := &v.chain[n-k]; c.Foreign || shared(v.chain, done, k) {
			continue
		} else if !c.Outside {
			return c
		}
	}
	return nil
}

// shared reports whether one of the others comes the same last k calls.
func shared(chain []request.Call, others []*verdict, k int) bool {
	for _, o := range others {
		m := len(o.chain)
		if m >= k && slices.EqualFunc(chain[len(chain)-k:], o.chain[m-k:], request.Call.Same) {
			return true
		}
	}
	return false
}

// foreignSite judges a construction in another package, whose URL or header depends on
// the callers here.
func (j *judge) foreignSite(g []*verdict) {
	open, known, foreign := onURL, false, false
	if fact := j.facts[g[0].site.Pkg]; fact != nil {
		open, known = fact.open(g[0].site.At)
		foreign = fact.Foreign
	}
	if known && open == 0 && !foreign {
		for _, v := range g {
			v.missing = v.outcome == absent && v.target == apiCall && !rescued(v, g)
		}
		return // judged there
	}
	var done []*verdict
	for _, v := range g {
		if !v.copied && (v.outcome == present || v.outcome == byCaller || beyondCap(v)) {
			done = append(done, v)
		}
	}
	for _, v := range g {
		if v.outcome != absent || v.target != apiCall || rescued(v, g) || j.judgedBefore(v) {
			continue
		}
		if j.reportedBefore(v) {
			v.missing = true
			continue
		}
		if open == onClient && v.q.Handed != 0 {
			v.missing = true
			v.handed = true
			j.report(token.Pos(v.q.Handed), v, &request.Call{Name: v.q.HandedTo}, g, nil)
			continue
		}
		if c := divides(v, done, 1); c != nil {
			j.decide(v, c, g, done)
		}
	}
}

// reportedBefore reports whether a package on the way has reported its own call.
func (j *judge) reportedBefore(v *verdict) bool {
	for _, c := range v.chain {
		if f := j.facts[c.Pkg]; c.Foreign && f != nil && !f.Foreign && slices.Contains(f.Calls, c.At) {
			return true
		}
	}
	return false
}

// report reports a request at the construction, or at the call of a function.
func (j *judge) report(pos token.Pos, v *verdict, call *request.Call, g, contexts []*verdict) {
	if !pos.IsValid() || j.at[pos] || j.trying && !source.InTest(j.pass.Fset, pos) {
		return
	}
	j.at[pos] = true
	d := analysis.Diagnostic{Pos: pos, End: j.end(pos), Category: "companyid",
		URL: rulekit.URL("companyid"), Message: j.message(v, call), Related: j.related(v)}
	if call != nil {
		j.noteCall(v, pos)
		if p := v.site.Pos; p.IsValid() && p != pos {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: p, Message: "the request is made here"})
		}
	}
	for _, c := range callers(contexts) {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: c, Message: "called here"})
	}
	j.found = append(j.found, finding{Diagnostic: d, group: g, v: v})
}

// noteCall tells other packages that a call on the way to a request was reported.
func (j *judge) noteCall(v *verdict, pos token.Pos) {
	for _, c := range v.chain {
		if token.Pos(c.Pos) == pos {
			j.own.Calls = append(j.own.Calls, c.At)
		}
	}
}

// callers lists where the function that makes a request is called, at most five.
func callers(vs []*verdict) []token.Pos {
	seen := make(map[token.Pos]bool)
	var out []token.Pos
	for _, v := range vs {
		if len(v.chain) < 2 {
			continue
		}
		c := v.chain[len(v.chain)-1]
		if p := token.Pos(c.Pos); !c.Foreign && p.IsValid() && !c.Outside && !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	}
	slices.Sort(out)
	return out[:min(len(out), maxRelated)]
}

// end is where the name that begins at pos ends.
func (j *judge) end(pos token.Pos) token.Pos {
	f := rulekit.FileAt(j.pass, pos)
	if f == nil {
		return token.NoPos
	}
	end := token.NoPos
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil || n.Pos() > pos || n.End() <= pos || end.IsValid() {
			return false
		}
		if id, ok := n.(*ast.Ident); ok && id.Pos() == pos {
			end = id.End()
		}
		return true
	})
	return end
}

func (j *judge) export() {
	j.own.Grants = j.ownGrants()
	if j.pass.Pkg.Name() == "main" {
		return
	}
	j.own.Names = j.mentions()
	j.own.Foreign = j.pass.Module != nil && j.pass.Module.Version != ""
	for _, path := range j.info.Lends {
		if f := j.facts[path]; f != nil {
			what := *f
			what.Lent = nil
			j.own.Lent = append(j.own.Lent, lent{path, &what})
		}
	}
	if j.own.Names || len(j.own.Sites) > 0 || len(j.own.Calls) > 0 || len(j.own.Grants)+len(j.own.Lent) > 0 {
		sort.Strings(j.own.Calls)
		j.own.Calls = slices.Compact(j.own.Calls)
		j.pass.ExportPackageFact(&j.own)
	}
}
