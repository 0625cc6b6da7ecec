// Package mergemaps merges headers from several sources.
package mergemaps

import (
	"context"
	"maps"
	"net/http"
	"os"
)

var defaults = map[string]string{"Accept": "application/json", "User-Agent": "procore-sync/1"}

// Config of the file.
type Config struct {
	Extra   map[string]string `yaml:"extra_headers"`
	Company string            `yaml:"company"`
}

func merge(ms ...map[string]string) map[string]string {
	out := map[string]string{}
	for _, m := range ms {
		for k, v := range m {
			out[k] = v
		}
	}
	return out
}

func (c Config) scope() map[string]string {
	if c.Company == "" {
		return nil
	}
	return map[string]string{"procore-company-id": c.Company}
}

func send(ctx context.Context, path string, h map[string]string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/"+path, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range h {
		req.Header.Set(k, v)
	}
	return http.DefaultClient.Do(req)
}

// Known merges one with the header.
func (c Config) Known(ctx context.Context) (*http.Response, error) {
	return send(ctx, "users", merge(defaults, c.scope()))
}

// Unknown merges one of a file.
func (c Config) Unknown(ctx context.Context) (*http.Response, error) {
	return send(ctx, "users", merge(defaults, c.Extra))
}

// Copied uses maps.Copy.
func (c Config) Copied(ctx context.Context) (*http.Response, error) {
	h := maps.Clone(defaults)
	h["Procore-Company-Id"] = os.Getenv("COMPANY")
	return send(ctx, "users", h)
}

// Lacking merges those without.
func (c Config) Lacking(ctx context.Context) (*http.Response, error) {
	return send(ctx, "users", merge(defaults, map[string]string{"X-Trace": "1"})) // mpr:companyid
}

// Only the defaults.
func (c Config) Only(ctx context.Context) (*http.Response, error) {
	return send(ctx, "users", defaults) // mpr:companyid
}
