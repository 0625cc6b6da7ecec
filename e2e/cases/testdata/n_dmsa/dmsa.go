// Package dmsa signs in as a service account.
package dmsa

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

// Client of a service account.
type Client struct {
	id, secret string
	login, api string
	mu         sync.Mutex
	token      string
	expires    time.Time
	hc         *http.Client
}

// New makes one for production.
func New(id, secret string) *Client {
	return &Client{id: id, secret: secret, login: "https://login.procore.com", api: "https://api.procore.com", hc: &http.Client{}}
}

// NewMonthly makes one for the monthly sandbox.
func NewMonthly(id, secret string) *Client {
	return &Client{id: id, secret: secret, login: "https://login-sandbox-monthly.procore.com", api: "https://sandbox.procore.com", hc: &http.Client{}} // mpr:hostmismatch
}

func (c *Client) bearer(ctx context.Context) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if time.Now().Before(c.expires) {
		return c.token, nil
	}
	form := url.Values{}
	form.Set("grant_type", "client_credentials")
	form.Set("client_id", c.id)
	form.Set("client_secret", c.secret)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.login+"/oauth/token", strings.NewReader(form.Encode()))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := c.hc.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var t struct {
		AccessToken string `json:"access_token"`
		ExpiresIn   int    `json:"expires_in"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&t); err != nil {
		return "", err
	}
	c.token, c.expires = t.AccessToken, time.Now().Add(time.Duration(t.ExpiresIn-60)*time.Second)
	return c.token, nil
}

func (c *Client) get(ctx context.Context, path string, headers ...string) (*http.Response, error) {
	tok, err := c.bearer(ctx)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.api+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+tok)
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	return c.hc.Do(req)
}

// Me is not exempt for a service account.
func (c *Client) Me(ctx context.Context) (*http.Response, error) {
	return c.get(ctx, "/rest/v1.0/me") // mpr:companyid
}

// Companies with the header is right.
func (c *Client) Companies(ctx context.Context, company string) (*http.Response, error) {
	return c.get(ctx, "/rest/v1.0/companies/", "Procore-Company-Id", company)
}

// Offices has another header.
func (c *Client) Offices(ctx context.Context) (*http.Response, error) {
	return c.get(ctx, "/rest/v1.0/offices", "Accept-Language", "en") // mpr:companyid
}
