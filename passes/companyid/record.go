package companyid

import (
	"go/ast"
	"go/token"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/headerfix"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/source"
	vd "github.com/mprlint/mprlint/passes/internal/verdict"
)

// record notes what was decided about the requests that one place makes, for the report.
// It wants missing to be set on those that are reported, here or by another package.
func (j *judge) record(g []*verdict) {
	for _, v := range g {
		if v.copied || j.judgedBefore(v) {
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
		case v.outcome == present, v.outcome == absent && rescued(v, g):
			c.Kind = vd.Set
		default:
			d, why := doubt(v)
			c.Doubt, c.Why, c.Advice = d, why, d.Advice()
			c.Open = open(v)
		}
		j.result.Calls = append(j.result.Calls, c)
	}
}

// call is a verdict as the report wants it, before it is known what was decided.
func (j *judge) call(v *verdict) vd.Call {
	c := vd.Call{Request: v.q, Site: v.site, Sends: headerfix.IsShort(v.site.Did), Chain: v.chain}
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
