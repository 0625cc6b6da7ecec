package companyid

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/headerfix"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
	vd "github.com/mprlint/mprlint/passes/internal/verdict"
)

// record notes what was decided about the requests that one place makes, for the report.
// It wants missing to be set on those that are reported, here or by another package.
func (j *judge) record(g []*verdict) {
	for _, v := range g {
		if v.copied || j.judgedBefore(v) || j.isTemplate(v) || j.isAnswered(v) {
			continue
		}
		if v.target != apiCall && !j.atAPI(v) {
			j.other(v.q)
			continue
		}
		c := j.call(v)
		switch {
		case v.missing:
			c.Kind = vd.Missing
			c.Why, c.Advice = j.missing(v)
			if _, ok := v.q.Headers.First(isNearMiss); ok {
				c.Kind = vd.NearMiss
			}
		case v.outcome == present, v.rescued:
			c.Kind = vd.Set
		default:
			d, why := doubt(v)
			c.Doubt, c.Why, c.Advice = d, why, d.Advice()
			c.Open = open(v)
		}
		j.result.Calls = append(j.result.Calls, c)
	}
}

// isTemplate reports whether a request is kept, and only copies of it are seen to be sent: they
// are the calls.
//
//	return &Fan{template: req}     and elsewhere: req := f.template.Clone(ctx)
func (j *judge) isTemplate(v *verdict) bool {
	if v.outcome != returned || j.returnsRequest(v.site.Pos) {
		return false
	}
	p := j.sent.at[placeKey(v.site)]
	return p.copied && !p.itself
}

// returnsRequest reports whether the function around a place hands out requests as they are.
func (j *judge) returnsRequest(pos token.Pos) bool {
	f := rulekit.FileAt(j.pass, pos)
	if f == nil {
		return true
	}
	for _, d := range f.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || pos < fn.Pos() || fn.End() <= pos {
			continue
		}
		obj, ok := j.pass.TypesInfo.Defs[fn.Name].(*types.Func)
		if !ok {
			return true // half-typed code
		}
		for v := range obj.Signature().Results().Variables() {
			if p, ok := types.Unalias(v.Type()).(*types.Pointer); ok && strings.HasSuffix(p.Elem().String(), ".Request") {
				return true
			}
		}
		return false
	}
	return true
}

// isAnswered reports whether a test's own transport answers a request, so that it is never sent.
func (j *judge) isAnswered(v *verdict) bool {
	return v.outcome == unknownOutcome && v.q.Via != nil && v.q.Via.Is(request.NotSentOn) && j.ofTest(v.q)
}

// call is a verdict as the report wants it, before it is known what was decided. One that has the header,
// or needs none, is listed where the original was made.
func (j *judge) call(v *verdict) vd.Call {
	site, chain := v.site, v.chain
	if v.outcome == present || v.target == exempt {
		for _, p := range v.q.Parents { // a transport on the way has copied it
			if !p.Sent || j.sentApart(p, v.q) {
				break
			}
			site, chain = p.Site, p.Chain
		}
	}
	c := vd.Call{Request: v.q, Site: site, Sends: headerfix.IsShort(site.Did), Chain: chain}
	for _, u := range v.q.URLs {
		switch j.urlTarget(u, request.Method{Known: true}, v.q) {
		case apiCall, exempt:
			c.URLs = append(c.URLs, j.cut(u))
		}
	}
	if len(c.URLs) == 0 { // not one is certain
		for _, u := range v.q.URLs {
			c.URLs = append(c.URLs, j.cut(u))
		}
	}
	return c
}

// sentApart reports whether a request and its copy are two calls, as where it is sent once more.
func (j *judge) sentApart(p request.Parent, q *request.Request) bool {
	apart := false
	for _, o := range j.sent.by[sender{placeKey(p.Site), q.Root}] {
		if slices.EqualFunc(o.Chain, p.Chain, request.Call.Same) {
			if o.Op == q.Op {
				return false
			}
			apart = true
		}
	}
	return apart
}

// cut cuts up an address.
func (j *judge) cut(u *request.Text) vd.URL {
	host, path := hosts.Split(u.Holed())
	h, _ := j.lookup(host)
	return vd.URL{Text: u, Host: host, Path: path, Known: h, Setting: u.BeginsWithSetting()}
}

// signIn notes a request that signs in.
func (j *judge) signIn(q *request.Request) {
	if j.trying && !j.ofTest(q) {
		return
	}
	for _, u := range q.URLs {
		if c := j.cut(u); j.signsIn(c) {
			j.result.SignIns = append(j.result.SignIns, vd.SignIn{URL: c, Request: q})
		}
	}
}

// signsIn reports whether an address is one of Procore's for sign-in. A path by itself
// proves nothing.
func (j *judge) signsIn(u vd.URL) bool {
	if procore.Classify(u.Known, u.Path) != procore.OAuth {
		return false
	}
	return procore.InDomain(u.Host) || u.Host.HasHole() && j.mentions()
}

// endpoints notes the sign-in addresses that libraries are given.
func (j *judge) endpoints() {
	for _, shown := range j.info.Apart(func(p token.Pos) bool { return source.InTest(j.pass.Fset, p) }) {
		for _, t := range shown.Texts {
			if c := j.cut(t.Text); t.Use == request.SignIn && shown.Of(t.Pos) && j.signsIn(c) {
				j.result.SignIns = append(j.result.SignIns, vd.SignIn{URL: c, Pos: t.Pos})
			}
		}
	}
}

// doubt says why a request is not judged.
func doubt(v *verdict) (vd.Doubt, string) {
	switch {
	case v.outcome == absent && v.target != apiCall:
		return vd.UnknownPath, vd.UnknownPath.String()
	case v.tested:
		return vd.OnlyTests, vd.OnlyTests.String()
	case v.outcome == absent:
		return vd.MixedCallers, vd.MixedCallers.String()
	}
	return unseen(v)
}

// open reports whether callers in other packages decide about a request.
func open(v *verdict) bool {
	switch v.outcome {
	case absent:
		return v.q.Root.Exported && v.target != apiCall
	case byCaller, returned, byClient:
		return v.q.Root.Exported
	}
	return false
}

// atAPI reports whether a request, of which the path is not known, goes to a host that
// serves the API.
func (j *judge) atAPI(v *verdict) bool {
	return v.target == unknownTarget && v.q.MayGo(func(u *request.Text) bool {
		host, _ := hosts.Split(u.Holed())
		h, ok := j.lookup(host)
		return ok && h.Serves(procore.API)
	})
}

// exempted notes a request that needs no header.
func (j *judge) exempted(v *verdict) {
	if j.judgedBefore(v) {
		return
	}
	grant := v.q.Grant
	if !grant.Known() {
		grant = j.packageGrant()
	}
	c := j.call(v)
	c.Kind, c.Grant = vd.Exempt, grant
	j.result.Calls = append(j.result.Calls, c)
}

// showGrants lists the places that show a grant.
func (j *judge) showGrants() (out []vd.Grant) {
	j.eachGrant(func(n ast.Node, text string) {
		for _, w := range grantWords {
			if strings.Contains(text, w.text) {
				out = append(out, vd.Grant{Pos: n.Pos(), Text: w.text, Type: w.grant})
			}
		}
	})
	return out
}
