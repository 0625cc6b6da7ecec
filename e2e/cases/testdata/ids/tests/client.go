// Package intests has wide ids; its tests use small numbers.
package intests

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type Project struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

type Client struct {
	Base    string
	HTTP    *http.Client
	Company int64
}

func New(company int64) *Client {
	return &Client{Base: "https://api.procore.com", HTTP: http.DefaultClient, Company: company}
}

func (c *Client) Project(id int64) (*Project, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/rest/v1.0/projects/%d", c.Base, id), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(c.Company))
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	p := new(Project)
	return p, json.NewDecoder(resp.Body).Decode(p)
}
