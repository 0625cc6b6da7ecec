// Package ctxheaders keeps the headers of a call in its context.
package ctxheaders

import (
	"context"
	"maps"
	"net/http"
)

type headerKey struct{}

// Headers are those of one call.
type Headers map[string]string

// With adds headers to a context.
func With(ctx context.Context, h Headers) context.Context {
	return context.WithValue(ctx, headerKey{}, h)
}

func from(ctx context.Context) Headers {
	h, _ := ctx.Value(headerKey{}).(Headers)
	return h
}

func get(ctx context.Context, path string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	for k, v := range from(ctx) {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Trades is right.
func Trades(ctx context.Context, company string) error {
	return get(With(ctx, Headers{"Procore-Company-Id": company}), "/trades")
}

// Vendors gives another header.
func Vendors(company string) error {
	ctx := With(context.Background(), Headers{"Accept-Language": "en"})
	return get(ctx, "/vendors?company_id="+company) // mpr:companyid
}

// Tools gives none.
func Tools() error {
	return get(context.Background(), "/tools") // mpr:companyid
}

// Given leaves it to the caller.
func Given(ctx context.Context) error { return get(ctx, "/meetings") }

type companyKey struct{}

func signed(ctx context.Context, path string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	if h, ok := ctx.Value(companyKey{}).(http.Header); ok {
		maps.Copy(req.Header, h)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Schedules is right.
func Schedules(ctx context.Context, company string) error {
	h := http.Header{}
	h.Set("Procore-Company-Id", company)
	return signed(context.WithValue(ctx, companyKey{}, h), "/schedules")
}

// Drawings puts it under a key that nobody reads.
func Drawings(company string) error {
	h := http.Header{"Procore-Company-Id": {company}}
	ctx := context.WithValue(context.Background(), headerKey{}, h)
	return signed(ctx, "/drawings") // mpr:companyid
}
