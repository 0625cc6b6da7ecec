// Package doubles answers the requests of tests, in place of the network.
package doubles

import "net/http"

type double struct{}

func (double) RoundTrip(req *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusOK, Request: req, Body: http.NoBody}, nil
}

func Activate() { http.DefaultTransport = double{} }
