// Package agent names the program to all that it calls.
package agent

import "net/http"

type agent struct{ next http.RoundTripper }

func (t *agent) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("User-Agent", "known")
	return t.next.RoundTrip(r)
}

// Client returns a client.
func Client() *http.Client { return &http.Client{Transport: &agent{http.DefaultTransport}} }
