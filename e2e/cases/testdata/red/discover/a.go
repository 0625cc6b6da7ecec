// Package a finds out its company.
package a

import (
	"context"
	"encoding/json"
	"net/http"

	"golang.org/x/oauth2/clientcredentials"
)

type Client struct {
	hc        *http.Client
	companyID int
}

func New(ctx context.Context, id, secret string) (*Client, error) {
	cfg := clientcredentials.Config{ClientID: id, ClientSecret: secret, TokenURL: "https://login.procore.com/oauth/token"}
	c := &Client{hc: cfg.Client(ctx)}
	return c, c.discover(ctx)
}

func (c *Client) discover(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/companies", nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	resp, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var list []struct{ ID int }
	if err := json.NewDecoder(resp.Body).Decode(&list); err != nil {
		return err
	}
	c.companyID = list[0].ID
	return nil
}

func find(ctx context.Context, hc *http.Client) (int, error) {
	companyID := 0
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.1/companies", nil) // mpr:companyid=stay
	if err != nil {
		return 0, err
	}
	resp, err := hc.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	var list []struct{ ID int }
	if err := json.NewDecoder(resp.Body).Decode(&list); err != nil {
		return 0, err
	}
	companyID = list[0].ID
	return companyID, nil
}

func Main() { _, _ = find(context.Background(), http.DefaultClient) }
