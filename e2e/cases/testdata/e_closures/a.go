// Package closures returns closures from closures.
package closures

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
)

// Step of a pipeline.
type Step func(*http.Request) (*http.Request, error)

// WithHeader is a step.
func WithHeader(k string) func(v string) Step {
	return func(v string) Step {
		return func(r *http.Request) (*http.Request, error) {
			r.Header.Set(k, v)
			return r, nil
		}
	}
}

var company = WithHeader("Procore-Company-Id")

// Fetch is a closure over a base.
func Fetch(base string, steps ...Step) func(ctx context.Context, path string) (*http.Response, error) {
	return func(ctx context.Context, path string) (*http.Response, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+path, nil)
		if err != nil {
			return nil, err
		}
		for _, s := range steps {
			if req, err = s(req); err != nil {
				return nil, err
			}
		}
		return http.DefaultClient.Do(req)
	}
}

// Both are fetched.
func Both(ctx context.Context, id string) error {
	get := Fetch("https://api.procore.com/rest/v1.0", company(id), WithHeader("Accept")("application/json"))
	for _, p := range []string{"/projects", "/users"} {
		r, err := get(ctx, p)
		if err != nil {
			return err
		}
		r.Body.Close()
	}
	return nil
}

// do is generic.
func do[T any](ctx context.Context, scope func(http.Header), path string) (T, error) {
	var v T
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return v, err
	}
	scope(req.Header)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	return v, json.NewDecoder(resp.Body).Decode(&v)
}

// Project of Procore.
type Project struct{ ID int }

// Projects lists.
func Projects(ctx context.Context, id string) ([]Project, error) {
	return do[[]Project](ctx, func(h http.Header) { h.Set("Procore-Company-Id", id) }, "/projects")
}

// post is generic, too, and forgets it.
func post[In, Out any](ctx context.Context, path string, in In, body func(In) io.Reader) (out Out, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://api.procore.com/rest/v1.0"+path, body(in)) // mpr:companyid
	if err != nil {
		return out, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return out, err
	}
	defer resp.Body.Close()
	return out, json.NewDecoder(resp.Body).Decode(&out)
}

// Create makes one.
func Create(ctx context.Context, p Project, enc func(Project) io.Reader) (*Project, error) {
	return post[Project, *Project](ctx, "/projects", p, enc)
}
