// want package:"judged"

// Package fixeditors calls a client as oapi-codegen generates it.
package fixeditors

import (
	"context"
	"net/http"
)

// RequestEditorFn changes a request before it is sent.
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// A Client is as generated.
type Client struct{ Server string }

// New returns a client of Procore.
func New() *Client { return &Client{Server: "https://api.procore.com"} }

// ListProjects lists projects.
func (c *Client) ListProjects(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", c.Server+"/rest/v1.0/projects", nil)
	if err != nil {
		return nil, err
	}
	for _, edit := range reqEditors {
		if err := edit(ctx, req); err != nil {
			return nil, err
		}
	}
	return http.DefaultClient.Do(req)
}

func company(companyID string) RequestEditorFn {
	return func(_ context.Context, req *http.Request) error {
		req.Header.Set("Procore-Company-Id", companyID)
		return nil
	}
}

func accept(_ context.Context, req *http.Request) error {
	req.Header.Set("Accept", "*/*")
	return nil
}

func edited(ctx context.Context, companyID string) {
	New().ListProjects(ctx, company(companyID))
}

func unedited(ctx context.Context, companyID string) {
	New().ListProjects(ctx) // want `through fixeditors\.Client\.ListProjects never sends`
}

func otherwise(ctx context.Context, companyID string) {
	resp, err := New().ListProjects(ctx, accept) // want `never sends`
	if err != nil {
		return
	}
	resp.Body.Close()
}

func listed(ctx context.Context, companyID string, editors []RequestEditorFn) {
	New().ListProjects(ctx, editors...)
}
