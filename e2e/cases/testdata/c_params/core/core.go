// Package core sends what the other packages describe.
package core

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
)

// Params of one call.
type Params struct {
	Method  string
	Path    string
	Query   url.Values
	Company string
	Headers map[string]string
}

// Base is embedded by the services.
type Base struct {
	Token string
}

// Call makes it.
func (b *Base) Call(ctx context.Context, p Params, v any) error {
	u := url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0" + p.Path, RawQuery: p.Query.Encode()}
	if p.Method == "" {
		p.Method = http.MethodGet
	}
	req, err := http.NewRequestWithContext(ctx, p.Method, u.String(), nil)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+b.Token)
	if p.Company != "" {
		req.Header.Set("Procore-Company-Id", p.Company)
	}
	for k, v := range p.Headers {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

// FromEnv reads the token.
func FromEnv() Base { return Base{Token: os.Getenv("TOKEN")} }
