// want package:"judged"

// Package defaulttransport replaces the transport that all clients use by default.
package defaulttransport

import "net/http"

type company struct{ next http.RoundTripper }

func (c company) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", "1")
	return c.next.RoundTrip(req)
}

func init() { http.DefaultTransport = company{http.DefaultTransport} }

func get() { http.Get("https://api.procore.com/rest/v1.0/projects") }
