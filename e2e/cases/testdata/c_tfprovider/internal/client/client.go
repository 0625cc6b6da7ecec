// Package client talks to Procore for the provider.
package client

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"golang.org/x/oauth2/clientcredentials"
)

// Config of a client.
type Config struct {
	LoginURL, APIURL, ID, Secret string
	CompanyID                    int64
}

// Client of the API.
type Client struct {
	hc  *http.Client
	cfg Config
}

// New signs in.
func New(ctx context.Context, cfg Config) (*Client, error) {
	cc := clientcredentials.Config{
		ClientID:     cfg.ID,
		ClientSecret: cfg.Secret,
		TokenURL:     strings.TrimRight(cfg.LoginURL, "/") + "/oauth/token",
	}
	c := &Client{hc: cc.Client(ctx), cfg: cfg}
	return c, c.check(ctx)
}

func (c *Client) check(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.cfg.APIURL+"/rest/v1.0/me", nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	resp, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func (c *Client) do(ctx context.Context, method, path string, v any) error {
	req, err := http.NewRequestWithContext(ctx, method, c.cfg.APIURL+path, nil)
	if err != nil {
		return err
	}
	c.scope(req)
	resp, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return fmt.Errorf("%s %s: %s", method, path, resp.Status)
	}
	if v == nil {
		return nil
	}
	return json.NewDecoder(resp.Body).Decode(v)
}

func (c *Client) scope(req *http.Request) {
	if c.cfg.CompanyID > 0 {
		req.Header.Set("Procore-Company-Id", strconv.FormatInt(c.cfg.CompanyID, 10))
	}
}

// Get decodes.
func (c *Client) Get(ctx context.Context, path string, v any) error {
	return c.do(ctx, http.MethodGet, path, v)
}

// Delete deletes.
func (c *Client) Delete(ctx context.Context, path string) error {
	return c.do(ctx, http.MethodDelete, path, nil)
}
