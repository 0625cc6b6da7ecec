// Package sdk is the client of the provider.
package sdk

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

// ErrNotFound is one of 404.
var ErrNotFound = errors.New("not found")

// Client of Procore.
type Client struct {
	hc            *http.Client
	base, company string
}

// New client.
func New(hc *http.Client, base, company string) *Client { return &Client{hc, base, company} }

func (c *Client) call(ctx context.Context, method, path string, in, out any) error {
	var buf bytes.Buffer
	if in != nil {
		if err := json.NewEncoder(&buf).Encode(in); err != nil {
			return err
		}
	}
	req, err := http.NewRequestWithContext(ctx, method, c.base+"/rest/v1.0"+path, &buf)
	if err != nil {
		return err
	}
	for k, v := range map[string]string{"Procore-Company-Id": c.company, "Content-Type": "application/json"} {
		req.Header.Set(k, v)
	}
	resp, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	switch {
	case resp.StatusCode == http.StatusNotFound:
		return ErrNotFound
	case resp.StatusCode >= 300:
		return fmt.Errorf("%s %s: %s", method, path, resp.Status)
	case out != nil:
		return json.NewDecoder(resp.Body).Decode(out)
	}
	return nil
}

// CreateProject makes one.
func (c *Client) CreateProject(ctx context.Context, name string) (int, error) {
	var p struct{ ID int }
	return p.ID, c.call(ctx, http.MethodPost, "/projects", map[string]string{"name": name}, &p)
}

// Project reads one.
func (c *Client) Project(ctx context.Context, id string) error {
	return c.call(ctx, http.MethodGet, "/projects/"+id, nil, nil)
}

// CreateDepartment makes one.
func (c *Client) CreateDepartment(ctx context.Context, name string) error {
	return c.call(ctx, http.MethodPost, "/companies/"+c.company+"/departments", map[string]string{"name": name}, nil)
}

// Check says who we are: a service account needs the header here, too.
func (c *Client) Check(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/rest/v1.0/me", nil)
	if err != nil {
		return err
	}
	resp, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
