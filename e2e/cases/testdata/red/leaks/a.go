// Package a uploads files.
package a

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

const apiBase = "https://api.procore.com/rest/v1.0"

// Client talks to Procore, and to the storage it points to.
type Client struct {
	hc        *http.Client
	companyID string
	token     string
}

func New(companyID, token string) *Client {
	return &Client{hc: &http.Client{}, companyID: companyID, token: token}
}

func (c *Client) send(ctx context.Context, method, url string, body io.Reader, auth bool) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, method, url, body) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	if auth {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	return c.hc.Do(req)
}

func (c *Client) Upload(ctx context.Context, project int, file []byte) error {
	resp, err := c.send(ctx, "POST", fmt.Sprintf("%s/projects/%d/uploads", apiBase, project), nil, true)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var up struct{ URL string }
	if err := json.NewDecoder(resp.Body).Decode(&up); err != nil {
		return err
	}
	resp, err = c.send(ctx, "PUT", up.URL, bytes.NewReader(file), false)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func (c *Client) Notify(ctx context.Context) error {
	resp, err := c.send(ctx, "POST", "https://hooks.slack.com/services/T0/B0/x", nil, false)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
