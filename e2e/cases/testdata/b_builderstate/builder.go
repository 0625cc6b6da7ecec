// Package builder assembles requests step by step.
package builder

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// Builder of one request.
type Builder struct {
	method  string
	path    []string
	query   url.Values
	header  http.Header
	company string
	body    io.Reader
}

// Get starts one.
func Get(path ...string) *Builder {
	return &Builder{method: http.MethodGet, path: path, query: url.Values{}, header: http.Header{}}
}

// Post starts another.
func Post(body io.Reader, path ...string) *Builder {
	b := Get(path...)
	b.method, b.body = http.MethodPost, body
	return b
}

// Company scopes it.
func (b *Builder) Company(id string) *Builder { b.company = id; return b }

// Param adds to the query.
func (b *Builder) Param(k, v string) *Builder { b.query.Add(k, v); return b }

// Header sets a header.
func (b *Builder) Header(k, v string) *Builder { b.header.Set(k, v); return b }

// Do sends it.
func (b *Builder) Do(ctx context.Context) (*http.Response, error) {
	u := "https://api.procore.com/rest/v1.0/" + strings.Join(b.path, "/")
	if len(b.query) > 0 {
		u += "?" + b.query.Encode()
	}
	req, err := http.NewRequestWithContext(ctx, b.method, u, b.body)
	if err != nil {
		return nil, err
	}
	req.Header = b.header
	if b.company != "" {
		req.Header.Set("Procore-Company-Id", b.company)
	}
	return http.DefaultClient.Do(req)
}

// Links of a project.
func Links(ctx context.Context, company, project string) (*http.Response, error) {
	return Get("projects", project, "links").Company(company).Do(ctx)
}

// Link adds one.
func Link(ctx context.Context, company, project, doc string) (*http.Response, error) {
	return Post(strings.NewReader(doc), "projects", project, "links").
		Header("Content-Type", "application/json").
		Header("Procore-Company-Id", company).
		Do(ctx)
}
