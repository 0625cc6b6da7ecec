// Package late sets the company when the request is on its way.
package late

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/go-resty/resty/v2"
)

const base = "https://api.procore.com/rest/v1.0"

// A Client of one company.
type Client struct {
	token   string
	company int64
}

// Vendors sets it at last.
func (c *Client) Vendors(project int) (out []struct{ ID int64 }, err error) {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("%s/projects/%d/vendors", base, project), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+c.token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	// Procore asks for the company.
	req.Header.Set("Procore-Company-Id", fmt.Sprint(c.company))

	defer resp.Body.Close()
	return out, json.NewDecoder(resp.Body).Decode(&out)
}

// Learned has it from the answer: somebody has to find it out before.
func (c *Client) Learned() error {
	req, err := http.NewRequest(http.MethodGet, base+"/offices", nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var office struct {
		Company string `json:"company"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&office); err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", office.Company)
	return nil
}

// OnTime sets it behind another request.
func (c *Client) OnTime() error {
	ping, err := http.NewRequest(http.MethodGet, "https://status.example.com/", nil)
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodGet, base+"/offices", nil)
	if err != nil {
		return err
	}
	if _, err := http.DefaultClient.Do(ping); err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(c.company))
	_, err = http.DefaultClient.Do(req)
	return err
}

// Chained is on time too.
func (c *Client) Chained(rc *resty.Client) error {
	r := rc.R()
	defer r.SetHeader("Accept", "*/*")
	_, err := r.SetHeader("Procore-Company-Id", fmt.Sprint(c.company)).Get(base + "/offices")
	return err
}

// Built sets it on a builder that has sent itself.
func (c *Client) Built() error {
	r := resty.New().R().SetAuthToken(c.token)
	_, err := r.Get(base + "/offices") // mpr:companyid
	r.SetHeader("Procore-Company-Id", fmt.Sprint(c.company))
	return err
}

// Pages uses one builder for two calls, and both have it.
func (c *Client) Pages(rc *resty.Client) error {
	r := rc.R()
	r.SetHeader("Procore-Company-Id", fmt.Sprint(c.company))
	if _, err := r.SetQueryParam("page", "1").Get(base + "/offices"); err != nil {
		return err
	}
	_, err := r.SetQueryParam("page", "2").Get(base + "/offices")
	return err
}
