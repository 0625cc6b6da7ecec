// Package people copies the company directory into the badge system.
package people

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
)

const root = "https://api.procore.com/rest/v1.0/"

// Client of one tenant. The tenant's name is its id in Procore.
type Client struct {
	token  string
	tenant string
	hc     http.Client
}

// New returns a client.
func New(token, tenant string) *Client { return &Client{token: token, tenant: tenant} }

func (c *Client) do(req *http.Request, v any) error {
	req.Header.Set("Authorization", "Bearer "+c.token)
	resp, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

// Users lists a page of people.
func (c *Client) Users(page int) (out []json.RawMessage, err error) {
	q := url.Values{}
	q.Set("company_id", c.tenant)
	q.Set("page", strconv.Itoa(page))
	req, err := http.NewRequest("GET", root+"users?"+q.Encode(), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return out, c.do(req, &out)
}

// Inactive lists those who left.
func (c *Client) Inactive() (out []json.RawMessage, err error) {
	q := url.Values{"company_id": {c.tenant}, "filters[active]": {"false"}}
	req, err := http.NewRequest("GET", root+"users", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.URL.RawQuery = q.Encode()
	return out, c.do(req, &out)
}

// Find looks somebody up by mail.
func (c *Client) Find(mail string) (out []json.RawMessage, err error) {
	req, err := http.NewRequest("GET", root+"users", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	q := req.URL.Query()
	q.Add("company_id", c.tenant)
	q.Add("filters[search]", mail)
	req.URL.RawQuery = q.Encode()
	return out, c.do(req, &out)
}

// Trade lists the people of a trade.
func (c *Client) Trade(trade string) (out []json.RawMessage, err error) {
	u, err := url.Parse(root)
	if err != nil {
		return nil, err
	}
	u = u.JoinPath("users")
	u.RawQuery = fmt.Sprintf("filters[trade]=%s&company_id=%s", url.QueryEscape(trade), url.QueryEscape(c.tenant))
	req, err := http.NewRequest("GET", u.String(), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return out, c.do(req, &out)
}

// Count says how many there are, in a subsidiary too.
func (c *Client) Count(cid int64) (n int, err error) {
	req, err := http.NewRequest("GET", root+"users/count?company_id="+strconv.FormatInt(cid, 10), nil) // mpr:companyid=fix
	if err != nil {
		return 0, err
	}
	return n, c.do(req, &n)
}
