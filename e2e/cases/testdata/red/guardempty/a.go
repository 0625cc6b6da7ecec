// Package a works without a company too.
package a

import (
	"errors"
	"fmt"
	"net/http"
)

type Client struct {
	CompanyID string
}

func (c *Client) users() (*http.Response, error) {
	if c.CompanyID == "" {
		req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.1/me", nil) // mpr:companyid=stay
		if err != nil {
			return nil, err
		}
		return http.DefaultClient.Do(req)
	}
	return nil, errors.New("no")
}

func pick(companyID int) (*http.Response, error) {
	switch companyID {
	case 0:
		return http.Get("https://api.procore.com/rest/v1.1/companies") // mpr:companyid=stay
	default:
		return http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/users", companyID)) // mpr:companyid=stay
	}
}

func Do(c *Client) { c.users(); pick(0) }
