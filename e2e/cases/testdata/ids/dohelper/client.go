// Package dohelper has the classic newRequest/do pair, with an interface for what is decoded.
package dohelper

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

type Client struct {
	BaseURL *url.URL
	HTTP    *http.Client
	Company string
}

func New(company string) *Client {
	u, _ := url.Parse("https://api.procore.com/rest/v1.0/")
	return &Client{BaseURL: u, HTTP: http.DefaultClient, Company: company}
}

func (c *Client) newRequest(ctx context.Context, method, path string, in any) (*http.Request, error) {
	u, err := c.BaseURL.Parse(path)
	if err != nil {
		return nil, err
	}
	var body io.Reader
	if in != nil {
		b, err := json.Marshal(in)
		if err != nil {
			return nil, err
		}
		body = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, u.String(), body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", c.Company)
	return req, nil
}

func (c *Client) do(req *http.Request, v any) error {
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if v == nil {
		return nil
	}
	return json.NewDecoder(resp.Body).Decode(v)
}

type Punch struct {
	ID       int32  `json:"id"` // mpr:resourceid
	Name     string `json:"name"`
	Position int32  `json:"position"`
}

type NewPunch struct {
	Name       string  `json:"name"`
	AssigneeID *uint32 `json:"punch_item_manager_id,omitempty"` // mpr:resourceid
	Priority   int16   `json:"priority"`
}

func (c *Client) CreatePunch(ctx context.Context, project int64, in NewPunch) (*Punch, error) {
	req, err := c.newRequest(ctx, http.MethodPost, fmt.Sprintf("punch_items?project_id=%d", project),
		struct {
			PunchItem NewPunch `json:"punch_item"`
		}{in})
	if err != nil {
		return nil, err
	}
	p := new(Punch)
	if err := c.do(req, p); err != nil {
		return nil, err
	}
	return p, nil
}

func (c *Client) Punch(ctx context.Context, id int64) (*Punch, error) {
	req, err := c.newRequest(ctx, http.MethodGet, fmt.Sprintf("punch_items/%d", id), nil)
	if err != nil {
		return nil, err
	}
	p := new(Punch)
	return p, c.do(req, p)
}
