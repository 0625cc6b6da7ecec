// Package rtslice chains transports from a slice.
package rtslice

import (
	"net/http"
	"time"
)

// Middleware wraps a transport.
type Middleware func(http.RoundTripper) http.RoundTripper

// Func is a transport.
type Func func(*http.Request) (*http.Response, error)

// RoundTrip calls it.
func (f Func) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// Chain wraps base by all.
func Chain(base http.RoundTripper, mws ...Middleware) http.RoundTripper {
	for i := len(mws) - 1; i >= 0; i-- {
		base = mws[i](base)
	}
	return base
}

// Header sets one.
func Header(k, v string) Middleware {
	return func(next http.RoundTripper) http.RoundTripper {
		return Func(func(r *http.Request) (*http.Response, error) {
			r = r.Clone(r.Context())
			r.Header.Set(k, v)
			return next.RoundTrip(r)
		})
	}
}

// Log logs.
func Log(print func(...any)) Middleware {
	return func(next http.RoundTripper) http.RoundTripper {
		return Func(func(r *http.Request) (*http.Response, error) {
			start := time.Now()
			defer func() { print(r.URL.Host, time.Since(start)) }()
			return next.RoundTrip(r)
		})
	}
}

// New makes a client of a company.
func New(company, token string, print func(...any)) *http.Client {
	mws := []Middleware{Log(print), Header("Authorization", "Bearer "+token)}
	if company != "" {
		mws = append(mws, Header("Procore-Company-Id", company))
	}
	return &http.Client{Transport: Chain(http.DefaultTransport, mws...)}
}

// NewPlain makes one of none.
func NewPlain(token string, print func(...any)) *http.Client {
	return &http.Client{Transport: Chain(http.DefaultTransport, Log(print), Header("Authorization", "Bearer "+token))}
}

// Scoped lists.
func Scoped(print func(...any)) (*http.Response, error) {
	return New("1", "t", print).Get("https://api.procore.com/rest/v1.0/submittals")
}

// Unscoped lists.
func Unscoped(print func(...any)) (*http.Response, error) {
	return NewPlain("t", print).Get("https://api.procore.com/rest/v1.0/submittals") // mpr:companyid
}
