// Package requests stands in for the library of this path.
package requests

import (
	"context"
	"net/http"
	"net/http/httptest"
)

type (
	Builder   struct{}
	Config    = func(rb *Builder)
	Transport = http.RoundTripper
)

func URL(baseurl string) *Builder                                      { return nil }
func New(cfgs ...Config) *Builder                                      { return nil }
func TestServerConfig(s *httptest.Server) Config                       { return nil }
func UserAgentTransport(rt http.RoundTripper, s string) Transport      { return nil }
func (rb *Builder) BaseURL(baseurl string) *Builder                    { return rb }
func (rb *Builder) Host(host string) *Builder                          { return rb }
func (rb *Builder) Hostf(format string, a ...any) *Builder             { return rb }
func (rb *Builder) Path(path string) *Builder                          { return rb }
func (rb *Builder) Pathf(format string, a ...any) *Builder             { return rb }
func (rb *Builder) Header(key string, values ...string) *Builder       { return rb }
func (rb *Builder) Headers(m map[string][]string) *Builder             { return rb }
func (rb *Builder) Post() *Builder                                     { return rb }
func (rb *Builder) Client(cl *http.Client) *Builder                    { return rb }
func (rb *Builder) Transport(rt http.RoundTripper) *Builder            { return rb }
func (rb *Builder) Config(cfgs ...Config) *Builder                     { return rb }
func (rb *Builder) Clone() *Builder                                    { return rb }
func (rb *Builder) BodyJSON(v any) *Builder                            { return rb }
func (rb *Builder) ToJSON(v any) *Builder                              { return rb }
func (rb *Builder) Request(ctx context.Context) (*http.Request, error) { return nil, nil }
func (rb *Builder) Do(req *http.Request) error                         { return nil }
func (rb *Builder) Fetch(ctx context.Context) error                    { return nil }
