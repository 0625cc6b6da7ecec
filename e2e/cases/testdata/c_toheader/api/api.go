// Package api sends with headers.
package api

import (
	"context"
	"io"
	"maps"
	"net/http"

	"cases.example.org/c_toheader/creds"
)

const base = "https://api.procore.com/rest/v1.0/"

func merge(dst, src http.Header) {
	for k, vs := range src {
		for _, v := range vs {
			dst.Add(k, v)
		}
	}
}

func read(req *http.Request) ([]byte, error) {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// Full merges all of them.
func Full(ctx context.Context, c creds.Creds) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"projects", nil)
	if err != nil {
		return nil, err
	}
	merge(req.Header, c.ToHeader())
	return read(req)
}

// Partial merges the token's alone.
func Partial(ctx context.Context, t creds.Token) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"projects", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	merge(req.Header, t.ToHeader())
	return read(req)
}

// Copied uses the library.
func Copied(ctx context.Context, c *creds.Creds) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"vendors", nil)
	if err != nil {
		return nil, err
	}
	maps.Copy(req.Header, c.ToHeader())
	return read(req)
}

// Header is anything that makes headers.
type Header interface{ ToHeader() http.Header }

// Any takes either.
func Any(ctx context.Context, h Header) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"trades", nil)
	if err != nil {
		return nil, err
	}
	req.Header = h.ToHeader()
	return read(req)
}
