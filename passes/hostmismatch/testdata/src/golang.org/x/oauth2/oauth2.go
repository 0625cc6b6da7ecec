// Package oauth2 stands in for the library of this path.
package oauth2

import (
	"context"
	"net/http"
)

type Endpoint struct {
	AuthURL, DeviceAuthURL, TokenURL string
}

type Config struct {
	ClientID, ClientSecret string
	Endpoint               Endpoint
}

type Token struct{ AccessToken string }

func (c *Config) Client(ctx context.Context, t *Token) *http.Client { return nil }
