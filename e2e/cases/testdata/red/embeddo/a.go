// Package a embeds the client.
package a

import (
	"context"
	"net/http"
)

type Client struct {
	*http.Client
	companyID string
}

// Do sends and decodes.
func (c *Client) Do(ctx context.Context, req *http.Request, out any) error { return nil }

func (c *Client) Projects() (*http.Response, error) {
	return c.Get("https://api.procore.com/rest/v1.0/projects") // mpr:companyid=stay
}

func (c *Client) Offices() (int, error) {
	resp, err := c.Get("https://api.procore.com/rest/v1.0/offices") // mpr:companyid=stay
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

func New(id string) *Client { return &Client{Client: &http.Client{}, companyID: id} }
