// Package sdk completes requests by what is plugged into it.
package sdk

import "net/http"

// A Signer signs requests.
type Signer interface{ Sign(*http.Request) error }

// A Preparer makes requests ready.
type Preparer struct{ agent string }

// Prepare runs what was plugged in.
func (p *Preparer) Prepare(req *http.Request) {
	req.Header.Set("User-Agent", p.agent)
	plugged(req)
}

// Label says who calls.
func Label(req *http.Request) { req.Header.Set("User-Agent", "sdk") }

var plugged = func(*http.Request) {}
