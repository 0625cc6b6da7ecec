// Package client talks to Procore and to GitHub through the same helpers. // want package:`messages\(1 types\)`
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

// Client is a client.
type Client struct {
	hc      *http.Client
	procore string
	company string
}

// New returns one.
func New(company string) *Client {
	return &Client{http.DefaultClient, "https://api.procore.com", company}
}

func (c *Client) do(ctx context.Context, method, url string, in, out any) error {
	var body io.Reader
	if in != nil {
		text, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, url, body)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", c.company)
	resp, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if out == nil {
		return nil
	}
	return json.NewDecoder(resp.Body).Decode(out)
}

// A Project is Procore's, and other packages use it.
type Project struct {
	ID int32 `json:"id"` // want `Project.ID holds a Procore id in int32, which is too small for new regions; use int64`
}

// Projects lists projects.
func (c *Client) Projects(ctx context.Context) (list []Project, err error) {
	return list, c.do(ctx, "GET", c.procore+"/rest/v1.0/projects", nil, &list)
}

type newProject struct {
	TemplateID int32 `json:"template_id"` // want `newProject.TemplateID holds`
}

// Create makes a project.
func (c *Client) Create(ctx context.Context) error {
	return c.do(ctx, "POST", c.procore+"/rest/v1.0/projects", newProject{TemplateID: 12}, nil)
}

type repository struct {
	ID int32 `json:"id"`
}

type newRepository struct {
	ID int32 `json:"id"`
}

// Repositories are GitHub's.
func (c *Client) Repositories(ctx context.Context) error {
	var list []repository
	return c.do(ctx, "POST", "https://api.github.com/user/repos", newRepository{ID: 1}, &list)
}

type page[T any] struct {
	Items  []T
	LastID int32 `json:"last_id"` // want `page.LastID holds`
}

func get[T any](ctx context.Context, c *Client, path string) (page[T], error) {
	var p page[T]
	err := c.do(ctx, "GET", c.procore+"/rest/v1.0"+path, nil, &p)
	return p, err
}

type user struct {
	ID       int32 `json:"id"`        // want `user.ID holds`
	VendorID int32 `json:"vendor_id"` // want `user.VendorID holds`
}

// Users lists users.
func (c *Client) Users(ctx context.Context, project int64) (int, error) {
	p, err := get[user](ctx, c, fmt.Sprintf("/projects/%d/users", project))
	return len(p.Items), err
}

func fetch(ctx context.Context, url string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", "12")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// Names reads two systems.
func Names(ctx context.Context) error {
	theirs, err := fetch(ctx, "https://api.github.com/user/repos")
	if err != nil {
		return err
	}
	var repos []struct{ ID int32 }
	if err := json.Unmarshal(theirs, &repos); err != nil {
		return err
	}
	ours, err := fetch(ctx, "https://api.procore.com/rest/v1.0/companies/1/trades")
	if err != nil {
		return err
	}
	var trades []struct {
		ID int32 // want `ID holds a Procore id in int32`
	}
	return json.Unmarshal(ours, &trades)
}
