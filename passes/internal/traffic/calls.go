package traffic

// This file holds which calls build requests to Procore.
//
// The engine has found the requests and their addresses. Here each is Procore's or another's,
// and with it each call on the way from its root to the place that makes it. One helper may
// make both:
//
//	// Have: func get(url string) { http.Get(url) }; get("https://api.procore.com/rest/v1.0/me"); get(other)
//	// Want: the first call of get toAPI, the second other; the call of http.Get mixed
//
// A call that makes requests to several systems by itself is one to Procore, whatever else it does
// on its way:
//
//	// Have: func (c *Client) get(path string) { c.refresh(); http.Get(api + path) }; c.get("/me")
//	// Want: the call of get toAPI; that of refresh, which signs in, other
//
// Where a transport sends a copy, the answer still comes out of the call that was given the first.

import (
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/gateway"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// A target says whose requests a call builds. The zero value is: none that are known. A place
// with both is one whose callers know: in terms of the flow, its own request.
type target uint8

const (
	unknown target = 0
	toAPI   target = 1  // to the Procore API
	other   target = 2  // to others, or nobody knows whom
	away    target = 4  // beside other: to a host that is known, and not Procore's
	texts   target = 8  // beside toAPI: to version 2 of it, which writes ids as texts
	numbers target = 16 // beside toAPI: to any other version
	mixed          = toAPI | other
)

// callsOf tells of each place of the package through which a request is built whose it is; it is nil if
// none is Procore's. What tests do is no matter outside of them.
func callsOf(pass *analysis.Pass, info *request.Info, gateways gateway.List) *calls {
	var tree made
	found := false
	add := func(list []*request.Request, tests bool) {
		for _, q := range list {
			t := targetOf(pass, q, gateways)
			found = found || t&toAPI != 0
			if tests || source.InTest(pass.Fset, q.Site.Pos) {
				t &^= away
			}
			way := func(site token.Pos, chain []request.Call) {
				at := &tree
				step := func(pos token.Pos, mine bool) {
					at = at.call(pos)
					if mine && pos.IsValid() && (!tests || source.InTest(pass.Fset, pos)) {
						at.target |= t
					}
				}
				for _, c := range chain {
					step(token.Pos(c.Pos), !c.Foreign && !c.Outside)
				}
				step(site, true)
			}
			way(q.Site.Pos, q.Chain)
			for _, p := range q.Parents {
				if p.Sent { // a transport has copied it
					way(p.Site.Pos, p.Chain)
				}
			}
		}
	}
	if info.Untried != nil {
		add(info.Untried.Bound(), false)
		add(info.Bound(), true)
	} else {
		add(info.Bound(), false)
	}
	if !found {
		return nil
	}
	all := make(map[token.Pos]target)
	tree.collect(all)
	c := &calls{to: make(map[token.Pos]target), abroad: make(map[token.Pos]bool), versions: make(map[token.Pos]target)}
	for pos, t := range all {
		c.to[pos], c.versions[pos] = t&mixed, t&(texts|numbers)
		c.texts = c.texts || t&texts != 0
		if t&away != 0 {
			c.abroad[pos] = true
		}
	}
	return c
}

// calls are the places of a package through which requests are built.
type calls struct {
	to       map[token.Pos]target // unknown, toAPI, other or mixed
	abroad   map[token.Pos]bool   // where requests go to hosts that are known not to be Procore's
	versions map[token.Pos]target // of the API: texts, numbers or both
	texts    bool                 // a place asks version 2
}

// made is a call, within those that it is made by, with the calls that it makes in turn; the zero
// value is that of the roots.
type made struct {
	pos    token.Pos
	target target
	calls  map[token.Pos]*made
}

// call is one that it makes, at a position.
func (m *made) call(pos token.Pos) *made {
	c := m.calls[pos]
	if c == nil {
		c = &made{pos: pos}
		if m.calls == nil {
			m.calls = make(map[token.Pos]*made)
		}
		m.calls[pos] = c
	}
	return c
}

// collect tells of each position whose requests are built there.
func (m *made) collect(into map[token.Pos]target) {
	if t := m.target; t&toAPI != 0 {
		version := numbers
		if t&texts != 0 {
			version = texts // of several versions, nobody knows whose numbers they are
		}
		into[m.pos] |= toAPI | version
	} else if t != unknown {
		into[m.pos] |= t
	}
	for _, c := range m.calls {
		c.collect(into)
	}
}

// goesAway reports whether a request goes to a host that is known, and neither Procore's nor one that
// stands for its API.
func goesAway(q *request.Request, gateways gateway.List) bool {
	return q.MayGo(func(u *request.Text) bool {
		host, _ := hosts.Split(u.Holed())
		_, known := gateways.Lookup(host)
		begin, _ := host.BeforeHole()
		return begin != "" && !known && !procore.InDomain(host)
	})
}

// asksV2 reports whether a request may be one to version 2 of the API, which writes ids as strings.
func asksV2(q *request.Request) bool {
	return q.MayGo(func(u *request.Text) bool { return strings.Contains(string(u.Holed()), "/rest/v2") })
}

// targetOf says whose a request is. Of alternatives, one that is Procore's decides, as the
// others are what a user may set instead, or a host of the tests.
//
//	// Have: base := cmp.Or(os.Getenv("API"), "https://api.procore.com")
//	// Want: toAPI, and numbers beside it
func targetOf(pass *analysis.Pass, q *request.Request, gateways gateway.List) target {
	if q.MayGo(func(u *request.Text) bool { return isAPI(pass, u, gateways) }) {
		if asksV2(q) {
			return toAPI | texts
		}
		return toAPI | numbers
	}
	if goesAway(q, gateways) {
		return other | away
	}
	return other
}

// isAPI reports whether an address is one of the Procore API. A path by itself proves nothing
// in a package that does not name Procore. A host that is not known, with a path of the API,
// is Procore's in a package that speaks of it. A gateway is always.
func isAPI(pass *analysis.Pass, u *request.Text, gateways gateway.List) bool {
	host, path := hosts.Split(u.Holed())
	h, known := gateways.Lookup(host)
	class := procore.Classify(h, path)
	switch {
	case known:
		return class == procore.Rest || class == procore.UnknownPath && h.Serves(procore.API)
	case host == "" || procore.InDomain(host) && procore.Other(host):
		return false
	case procore.InDomain(host):
		return class == procore.Rest
	}
	return host.HasHole() && class == procore.Rest && rulekit.NamesProcore(pass)
}
