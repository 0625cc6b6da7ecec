// Package otelhttp stands in for the library of this path.
package otelhttp

import "net/http"

type (
	Option    interface{}
	Transport struct{}
)

func NewTransport(base http.RoundTripper, opts ...Option) *Transport   { return nil }
func (t *Transport) RoundTrip(r *http.Request) (*http.Response, error) { return nil, nil }
