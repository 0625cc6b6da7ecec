// Package a speaks to several providers.
package a

import (
	"fmt"
	"net/http"
)

func projects(provider string, companyID int) (*http.Response, error) {
	var req *http.Request
	var err error
	switch provider {
	case "procore":
		req, err = http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", companyID), nil) // mpr:companyid=fix
	case "acc":
		req, err = http.NewRequest("GET", "https://developer.api.autodesk.com/project/v1/hubs", nil)
	}
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func viaIf(acc bool, companyID int) (*http.Response, error) {
	var req *http.Request
	var err error
	if acc {
		req, err = http.NewRequest("GET", "https://developer.api.autodesk.com/project/v1/hubs", nil)
	} else {
		req, err = http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", companyID), nil) // mpr:companyid=fix
	}
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

type Client struct{ CompanyID string }

func (c *Client) do(method, url string) (*http.Response, error) {
	req, err := http.NewRequest(method, url, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func (c *Client) All() {
	_, _ = c.do("GET", "https://api.procore.com/rest/v1.0/projects")
	_, _ = c.do("PUT", "https://my-bucket.s3.amazonaws.com/x")
	_, _ = c.do("GET", "https://developer.api.autodesk.com/project/v1/hubs")
}

func Do(s string, b bool) { _, _ = projects(s, 1); _, _ = viaIf(b, 1) }
