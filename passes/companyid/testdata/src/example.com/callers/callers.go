// want package:"judged"

// Package callers has helpers whose callers decide.
package callers

import (
	"context"
	"net/http"
	"net/url"
)

const base = "https://api.procore.com/rest/v1.0"

// A construction is reported once, however many callers it has.
func get(path string) (*http.Response, error) {
	return http.Get(base + path) // want `never sends`
}

func many() {
	get("/projects")
	get("/users")
	get("/vendors")
}

// Where the header depends on a map that callers pass, the call that doesn't is
// reported.
func do(ctx context.Context, path string, headers map[string]string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", base+path, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range headers {
		req.Header.Set(k, v)
	}
	return http.DefaultClient.Do(req)
}

func some(ctx context.Context, id string) {
	do(ctx, "/projects", map[string]string{"Procore-Company-Id": id})
	do(ctx, "/users", map[string]string{"Accept": "*/*"}) // want `^Procore API call through callers\.do never sends the Procore-Company-Id header; callers\.do is given headers without it, so add it to them \(MPR\)$`
	do(ctx, "/vendors", nil)                              // want `through callers\.do never sends .*; callers\.do is given nil for headers, so give it a map with the header`
}

// The same with options.
type option func(*http.Request)

func company(id string) option {
	return func(req *http.Request) { req.Header.Set("Procore-Company-Id", id) }
}

func with(path string, opts ...option) {
	req, _ := http.NewRequest("GET", base+path, nil)
	for _, o := range opts {
		o(req)
	}
	http.DefaultClient.Do(req)
}

func optional(id string) {
	with("/projects", company(id))
	with("/users") // want `through callers\.with never sends`
}

// A flag says whether the header is sent; a query that is left out is no header.
func ask(path string, query url.Values, tenant bool) {
	req, _ := http.NewRequest("GET", base+path+"?"+query.Encode(), nil)
	if tenant {
		req.Header.Set("Procore-Company-Id", "1")
	}
	http.DefaultClient.Do(req)
}

func asked() {
	ask("/projects", nil, true)
	ask("/users", nil, false) // want `through callers\.ask never sends .*; callers\.ask is given false for tenant, so give it true`
}

// The same where callers complete the request that a helper returns.
func prepare(path string) *http.Request {
	req, _ := http.NewRequest("GET", base+path, nil)
	req.Header.Set("Accept", "*/*")
	return req
}

func complete(id string) {
	req := prepare("/projects")
	req.Header.Set("Procore-Company-Id", id)
	http.DefaultClient.Do(req)
	req = prepare("/users") // want `through callers\.prepare never sends`
	http.DefaultClient.Do(req)
}

// Nobody completes this one.
func forgotten(path string) *http.Request {
	req, _ := http.NewRequest("GET", base+path, nil) // want `^Procore API call never sends`
	return req
}

func incomplete() { http.DefaultClient.Do(forgotten("/projects")) }
