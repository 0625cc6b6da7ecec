// Package a creates people and vendors.
package a

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

type Client struct {
	hc      *http.Client
	company string
}

func New(company string) *Client { return &Client{&http.Client{}, company} }

type Person struct {
	Name      string
	CompanyID int `json:"vendor_id"` // the subcontractor that employs them
}

func (c *Client) Create(projectID int, p Person) error {
	b, err := json.Marshal(p)
	if err != nil {
		return err
	}
	req, err := http.NewRequest("POST", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/people", projectID), bytes.NewReader(b)) // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = c.hc.Do(req)
	return err
}

type Env struct{ HomeCompanyID, CompanyID int }

func (c *Client) Search(projectID, employer int) error {
	q := url.Values{}
	q.Set("filters[company_id]", fmt.Sprint(employer))
	q.Set("companyId", fmt.Sprint(employer))
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/users?%s", projectID, q.Encode()), nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = c.hc.Do(req)
	return err
}
