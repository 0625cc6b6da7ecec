// Package a knows its company under another name.
package a

import (
	"fmt"
	"net/http"
	"strconv"
)

type Client struct {
	tenant  int
	account int
	hc      *http.Client
}

func New(tenant int) *Client { return &Client{tenant: tenant, hc: &http.Client{}} }

func (c *Client) A(offset int) error {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", c.tenant+offset), nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", strconv.Itoa(c.tenant))
	_, err = c.hc.Do(req)
	return err
}

func (c *Client) B() error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = c.hc.Do(req)
	return err
}

// path is relative
func (c *Client) C(path string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/companies/"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", strconv.Itoa(c.tenant))
	_, err = c.hc.Do(req)
	return err
}

type Req struct{ ID int }

func companyURL(r Req) string {
	return fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d", r.ID)
}

func (c *Client) D(r Req) error {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d", r.ID), nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = c.hc.Do(req)
	return err
}
