// Package unknown leaves things to code that cannot be seen.
package unknown

import (
	"context"
	"net/http"
	"plugin"
)

// Doer sends requests.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

// Sender has everything handed in.
type Sender struct {
	Doer
	HC      *http.Client
	Edit    []func(*http.Request)
	Headers func() http.Header
	Wrap    func(*http.Request) *http.Request
}

const u = "https://api.procore.com/rest/v1.0/projects"

func get(ctx context.Context) *http.Request {
	req, _ := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	return req
}

// Injected goes through an interface.
func (s *Sender) Injected(ctx context.Context) (*http.Response, error) { return s.Do(get(ctx)) }

// Client goes through a client.
func (s *Sender) Client() (*http.Response, error) { return s.HC.Get(u) }

// Edited runs functions.
func (s *Sender) Edited(ctx context.Context) (*http.Response, error) {
	req := get(ctx)
	for _, e := range s.Edit {
		e(req)
	}
	return http.DefaultClient.Do(req)
}

// Headed takes headers.
func (s *Sender) Headed(ctx context.Context) (*http.Response, error) {
	req := get(ctx)
	for k, v := range s.Headers() {
		req.Header[k] = v
	}
	return http.DefaultClient.Do(req)
}

// Wrapped replaces the request.
func (s *Sender) Wrapped(ctx context.Context) (*http.Response, error) {
	return http.DefaultClient.Do(s.Wrap(get(ctx)))
}

// Plugged asks a plug-in.
func Plugged(ctx context.Context, p *plugin.Plugin) (*http.Response, error) {
	sym, err := p.Lookup("Sign")
	if err != nil {
		return nil, err
	}
	req := get(ctx)
	sym.(func(*http.Request))(req)
	return http.DefaultClient.Do(req)
}

type key struct{}

// Contextual takes a client from the context.
func Contextual(ctx context.Context) (*http.Response, error) {
	hc, _ := ctx.Value(key{}).(*http.Client)
	return hc.Do(get(ctx))
}
