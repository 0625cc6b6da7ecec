// Package sdk has resources.
package sdk

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"

	"cases.example.org/c_stainless/option"
)

// Client of the API.
type Client struct {
	Options []option.RequestOption
	Forms   *FormService
}

// FormService is a resource.
type FormService struct{ Options []option.RequestOption }

// NewClient returns one.
func NewClient(opts ...option.RequestOption) *Client {
	opts = append([]option.RequestOption{option.WithEnvironmentProduction()}, opts...)
	return &Client{Options: opts, Forms: &FormService{Options: opts}}
}

// List the forms.
func (r *FormService) List(ctx context.Context, project string, opts ...option.RequestOption) (res []map[string]any, err error) {
	opts = slices.Concat(r.Options, opts)
	err = execute(ctx, http.MethodGet, "rest/v1.0/projects/"+project+"/forms", &res, opts...)
	return res, err
}

func execute(ctx context.Context, method, path string, res any, opts ...option.RequestOption) error {
	req, err := http.NewRequestWithContext(ctx, method, path, nil)
	if err != nil {
		return err
	}
	cfg := &option.Config{Request: req, HTTPClient: http.DefaultClient}
	for _, o := range opts {
		if err := o(cfg); err != nil {
			return err
		}
	}
	if cfg.Request.URL, err = cfg.BaseURL.Parse(cfg.Request.URL.String()); err != nil {
		return err
	}
	resp, err := cfg.HTTPClient.Do(cfg.Request)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(res)
}
