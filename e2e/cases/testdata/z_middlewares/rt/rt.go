// Package rt has transports that others put theirs around.
package rt

import "net/http"

type Decorator interface {
	Wrap(http.RoundTripper) http.RoundTripper
}

type Options struct {
	Wrap       func(http.RoundTripper) http.RoundTripper
	Decorators []Decorator
	Transport  http.RoundTripper
}

func Vendors(o Options) (*http.Response, error) {
	rt := http.DefaultTransport
	if o.Wrap != nil {
		rt = o.Wrap(rt)
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return nil, err
	}
	return (&http.Client{Transport: rt}).Do(req)
}

func Offices(o Options) (*http.Response, error) {
	var rt http.RoundTripper = &http.Transport{}
	for _, d := range o.Decorators {
		rt = d.Wrap(rt)
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil)
	if err != nil {
		return nil, err
	}
	return rt.RoundTrip(req)
}

// Trades falls back to a transport of its own, which adds nothing.
func Trades(o Options) (*http.Response, error) {
	rt := o.Transport
	if rt == nil {
		rt = http.DefaultTransport
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/trades", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return (&http.Client{Transport: rt}).Do(req)
}
