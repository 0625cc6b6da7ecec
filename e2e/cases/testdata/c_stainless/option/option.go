// Package option configures requests.
package option

import (
	"net/http"
	"net/url"
)

// Config is what an option changes.
type Config struct {
	Request    *http.Request
	BaseURL    *url.URL
	HTTPClient *http.Client
}

// RequestOption changes it.
type RequestOption func(*Config) error

// WithHeader sets a header.
func WithHeader(key, value string) RequestOption {
	return func(c *Config) error {
		c.Request.Header.Set(key, value)
		return nil
	}
}

// WithBaseURL sets the base.
func WithBaseURL(base string) RequestOption {
	return func(c *Config) error {
		u, err := url.Parse(base)
		if err != nil {
			return err
		}
		c.BaseURL = u
		return nil
	}
}

// WithEnvironmentProduction is the default.
func WithEnvironmentProduction() RequestOption { return WithBaseURL("https://api.procore.com/") }

// WithCompany scopes the calls.
func WithCompany(id string) RequestOption { return WithHeader("Procore-Company-Id", id) }

// WithBearer authorizes.
func WithBearer(token string) RequestOption { return WithHeader("authorization", "Bearer "+token) }
