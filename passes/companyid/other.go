package companyid

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	vd "github.com/mprlint/mprlint/passes/internal/verdict"
)

// This file holds why a request is none that the rule judges: for those who ask why a line is
// not reported.

// other notes a request of this package that is none to the API, or not known to be one.
func (j *judge) other(q *request.Request) {
	if q.Site.Pkg != j.info.Path || j.trying && !j.ofTest(q) {
		return
	}
	why, advice := j.noCall(q)
	if why != "" {
		j.result.Others = append(j.result.Others, vd.Other{Request: q, Why: why, Advice: advice})
	}
}

// noCall says why a request is none to the API, and what would make it one. It is "" for one
// that is.
func (j *judge) noCall(q *request.Request) (why, advice string) {
	switch {
	case q.State == request.Served:
		return "it is a request that the program answers, and none that it sends", ""
	case q.State == request.Copied:
		return "only copies of it are sent", ""
	case q.IsRecord():
		return "it is a copy to look at, and not sent", ""
	case q.State != request.Sent && j.ofTest(q):
		return "a test makes it and does not send it", ""
	case !q.HasAddress():
		return "its address is not known", "write the host and the path as constants, or where the function is called"
	}
	for _, u := range q.Destinations() {
		if why, advice = j.notAPI(u); why != "" {
			return why, advice
		}
	}
	return "", ""
}

// notAPI says why an address is none of the API's, and what would make it one.
func (j *judge) notAPI(u *request.Text) (why, advice string) {
	host, path := hosts.Split(u.Holed())
	h, known := j.lookup(host)
	name := strings.ToLower(string(host))
	switch {
	case known:
	case fake(u):
		return "it goes to a server of the test's own", ""
	case host == "":
		return "its address names no host", ""
	case procore.InDomain(host) && procore.Other(host):
		return name + " does not serve the API", ""
	case procore.InDomain(host):
	case !host.HasHole():
		return "its host is " + name + ", which is not Procore's",
			"where that stands for the Procore API, say so with -companyid.hosts " + name
	case !j.named(u):
		return "its host is known at run time only, and the package that writes its path does not name Procore",
			"write the host's default beside the setting"
	}
	switch procore.Classify(h, path) {
	case procore.OAuth:
		return "its path is one for signing in", ""
	case procore.MCP:
		return "its path is that of the MCP server", ""
	case procore.UnknownPath:
		if host.HasHole() {
			return "neither its host nor its path is known before run time", "write the path as a constant, and the host's default beside the setting"
		}
		return "its path is not known", "write the path as a constant, or name it where the function is called"
	case procore.Rest:
		return "", ""
	}
	return "its path is none of the API's", ""
}
