package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// Client calls the Procore API as one user of one company.
type Client struct {
	cfg   Config
	http  *http.Client
	token string
}

// Project and RFI hold what the service copies.
type Project struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

type RFI struct {
	ID      int64  `json:"id"`
	Subject string `json:"subject"`
}

// newClient signs in with the refresh token.
func newClient(cfg Config) (*Client, error) {
	c := &Client{cfg: cfg, http: &http.Client{Timeout: 30 * time.Second}}
	resp, err := c.http.PostForm(cfg.LoginURL+"/oauth/token", url.Values{
		"grant_type":    {"refresh_token"},
		"client_id":     {cfg.ClientID},
		"client_secret": {cfg.ClientSecret},
		"refresh_token": {cfg.RefreshToken},
	})
	if err != nil {
		return nil, err
	}
	var token struct {
		AccessToken string `json:"access_token"`
	}
	err = decode(resp, &token)
	c.token = token.AccessToken
	return c, err
}

// Projects lists the company's projects.
func (c *Client) Projects(ctx context.Context) ([]Project, error) {
	query := url.Values{"company_id": {c.cfg.CompanyID}}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.cfg.APIURL+"/rest/v1.0/projects?"+query.Encode(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", c.cfg.CompanyID)
	var projects []Project
	err = c.send(req, &projects)
	return projects, err
}

// RFIs lists a project's requests for information.
func (c *Client) RFIs(ctx context.Context, project int64) ([]RFI, error) {
	rfis := fmt.Sprintf("%s/rest/v1.0/projects/%d/rfis", c.cfg.APIURL, project)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, rfis, nil)
	if err != nil {
		return nil, err
	}
	var list []RFI
	err = c.send(req, &list)
	return list, err
}

func (c *Client) send(req *http.Request, into any) error {
	req.Header.Set("Authorization", "Bearer "+c.token)
	resp, err := c.http.Do(req)
	if err != nil {
		return err
	}
	return decode(resp, into)
}

func decode(resp *http.Response, into any) error {
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", resp.Request.URL.Path, resp.Status)
	}
	return json.NewDecoder(resp.Body).Decode(into)
}
