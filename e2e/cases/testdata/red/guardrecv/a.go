// Package a has optional parts.
package a

import (
	"net/http"
)

type Session struct {
	Token     string
	CompanyID string
}

type Client struct {
	session *Session
	*Extra
}

type Extra struct{ ProcoreCompanyID string }

func New() *Client { return &Client{} }

func (c *Client) Get() (*http.Response, error) {
	token := "anonymous"
	if c.session != nil {
		token = c.session.Token
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

type P struct{ s *Session }

func (p P) Get(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	if p.s != nil {
		q := req.URL.Query()
		q.Set("company_id", p.s.CompanyID)
		req.URL.RawQuery = q.Encode()
	}
	return http.DefaultClient.Do(req)
}

func (p P) Get2(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	if p.s == nil {
		return http.DefaultClient.Do(req)
	}
	q := req.URL.Query()
	q.Set("company_id", p.s.CompanyID)
	req.URL.RawQuery = q.Encode()
	return http.DefaultClient.Do(req)
}
