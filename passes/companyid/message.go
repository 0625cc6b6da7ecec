package companyid

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/headerfix"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
)

// message says what is wrong with a request; call is the one through which it is, nil
// for the place that makes it.
func message(q *request.Request, call *request.Call) string {
	what := "Procore API call"
	if call != nil && !call.Literal {
		what += " through " + short(call.Name)
	}
	for _, n := range q.Headers.Names {
		switch {
		case procore.NearMiss(n.Name):
			return fmt.Sprintf("%s sends the header %s, which Procore does not know; use %s (MPR)", what, n.Name, procore.Header)
		case strings.EqualFold(n.Name, procore.Header) && n.Empty:
			return fmt.Sprintf("%s sends an empty %s header; set it to the company's id (MPR)", what, procore.Header)
		}
	}
	if slices.Contains(q.Headers.Deleted, strings.ToLower(procore.Header)) {
		return fmt.Sprintf("%s deletes the %s header before it is sent; keep it (MPR)", what, procore.Header)
	}
	if call == nil && headerfix.IsShort(q.Site.Did) {
		return fmt.Sprintf("%s never sends the %s header, which %s cannot set; use http.NewRequest and Do (MPR)", what, procore.Header, short(q.Site.Did))
	}
	return fmt.Sprintf("%s never sends the %s header; set it on the request (MPR)", what, procore.Header)
}

// short is a function's name as one would write it: rest.Do, Client.Call.
func short(full string) string {
	if i := strings.LastIndexByte(full, '/'); i >= 0 {
		full = full[i+1:]
	}
	return strings.NewReplacer("(", "", ")", "", "*", "").Replace(full)
}

// unseen says what keeps a request from being judged.
func unseen(v *verdict) string {
	switch {
	case v.outcome == returned:
		return "the request goes to callers that are not seen"
	case v.outcome == byClient:
		return "it is sent by a client from elsewhere"
	case len(v.q.Headers.UnknownSources) > 0:
		return "its headers also come from a " + v.q.Headers.UnknownSources[0].Kind.String() + " that is not seen"
	case v.q.State == request.Escaped:
		return "the request is kept where other code may change it"
	}
	return "it is sent by code that is not seen"
}
