package companyid

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
)

// A target says whether a URL is a Procore API path. The zero value is unknown.
type target uint8

const (
	unknownTarget target = iota
	elsewhere            // certainly not the API
	exempt               // an API path that needs no header
	apiCall
)

// target classifies a request: the most demanding of the URLs that it may have.
func (j *judge) target(q *request.Request) target {
	t := elsewhere
	if !q.HasAddress() {
		return unknownTarget
	}
	for _, u := range q.Destinations() {
		for _, m := range q.AllMethods() {
			switch x := j.urlTarget(u, m, q); {
			case x == apiCall:
				return apiCall
			case x == exempt, x == unknownTarget && t == elsewhere:
				t = x
			}
		}
	}
	return t
}

func (j *judge) urlTarget(u *request.Text, method request.Method, q *request.Request) target {
	host, path := hosts.Split(u.Holed())
	h, known := j.lookup(host)
	class := procore.Classify(h, path)
	switch {
	case known:
	case host == "" || fake(u):
		return elsewhere
	case procore.InDomain(host):
		if procore.Other(host) {
			return elsewhere
		}
	case !host.HasHole():
		return elsewhere
	case !j.named(u):
		return unknownTarget
	}
	switch class {
	case procore.Rest:
		if method.Known && procore.Exempt(method.Name, path) && !j.serviceAccount(q) {
			return exempt
		}
		return apiCall
	case procore.UnknownPath:
		return unknownTarget
	}
	return elsewhere
}

// foreign reports whether a request certainly goes to a host of somebody else, other than
// the machine itself.
func (j *judge) foreign(q *request.Request) bool {
	return q.MayGo(func(u *request.Text) bool {
		host, _ := hosts.Split(u.Holed())
		_, known := j.lookup(host)
		name, _, _ := host.Cut(":")
		return !known && strings.Contains(string(name), ".") && !name.HasHole() && !procore.InDomain(host) && strings.Trim(string(name), "0123456789.") != ""
	})
}

// named reports whether the package that wrote the path of an address names Procore. A
// path by itself proves nothing: other products have /rest/v1.0 too.
func (j *judge) named(u *request.Text) bool {
	path := u.SourceOf(func(lit string) bool {
		return strings.Contains(lit, "rest") || strings.Contains(lit, "vapid") || strings.Contains(lit, "/v")
	})
	if path == nil || path.Pkg == "" || path.Pkg == j.info.Path {
		return j.mentions()
	}
	f := j.facts[path.Pkg]
	return f != nil && f.Names || procore.Mentions([]byte(path.Pkg))
}

// lookup finds a host of the table; a host that the user named stands for the API.
func (j *judge) lookup(host holed.Text) (procore.Host, bool) {
	return j.gateways.Lookup(host)
}

// fake reports whether the address is that of a server of the test's own.
func fake(u *request.Text) bool {
	return u.ComesFrom(func(s *request.Sym) bool { return clients.IsTestServer(s.Key) })
}
