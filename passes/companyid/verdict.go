package companyid

import (
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
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
	rescued bool  // see [noteRescued]
	tested  bool  // it lacks the header in tests alone, which say nothing of the code that makes it
	missing bool  // it lacks the header for certain, and some package says so
	maker   maker // of the client that the call goes through, if that leaves the header out
	handed  bool  // the client was handed to another package, which leaves the header to it
}

// verdict judges a request in its context; it is nil where there is nothing to judge.
func (j *judge) verdict(q *request.Request) *verdict {
	v := &verdict{q: q, site: q.Site, chain: q.Chain, target: j.target(q)}
	if v.target == elsewhere || q.IsRecord() || q.State == request.Served || q.State == request.Copied || q.State != request.Sent && j.ofTest(q) {
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

// beyondCap reports whether a context is one of which a cap left out what may set the header:
// as far as is known, it is set.
func beyondCap(v *verdict) bool { return v.outcome == unknownOutcome && v.q.IsCapped() }

// perhaps reports whether others may call the function that a request is one of: what they pass may
// decide whether the header is set, or leave it empty.
//
//	// Have: req.Header.Set("Procore-Company-Id", c.Company)   // of a Client that others make
func perhaps(q *request.Request) bool { return q.Root.Exported }
