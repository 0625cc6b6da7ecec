// Package oauth2 stands in for the library of this path.
package oauth2

import (
	"context"
	"net/http"
)

var HTTPClient any

type (
	Endpoint struct{ AuthURL, TokenURL string }

	Config struct {
		ClientID, ClientSecret string
		Endpoint               Endpoint
	}

	Token struct{ AccessToken string }

	TokenSource interface{ Token() (*Token, error) }

	Transport struct {
		Source TokenSource
		Base   http.RoundTripper
	}
)

func (c *Config) Client(ctx context.Context, t *Token) *http.Client         { return nil }
func (c *Config) Exchange(ctx context.Context, code string) (*Token, error) { return nil, nil }
func (c *Config) TokenSource(ctx context.Context, t *Token) TokenSource     { return nil }
func (t *Transport) RoundTrip(req *http.Request) (*http.Response, error)    { return nil, nil }
func NewClient(ctx context.Context, src TokenSource) *http.Client           { return nil }
func StaticTokenSource(t *Token) TokenSource                                { return nil }
