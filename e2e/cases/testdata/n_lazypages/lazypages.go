// Package lazypages keeps requests in values that send them later.
package lazypages

import "net/http"

// Client makes requests with one helper.
type Client struct {
	hc      *http.Client
	company string
}

// New makes one.
func New(company string) *Client { return &Client{hc: &http.Client{}, company: company} }

func (c *Client) newRequest(method, path string) (*http.Request, error) {
	return http.NewRequest(method, "https://api.procore.com/rest/v1.0"+path, nil)
}

// Pages sends its request when it is asked for the next page.
type Pages struct {
	c   *Client
	req *http.Request
}

// Next sends.
func (p *Pages) Next() (*http.Response, error) { return p.c.hc.Do(p.req) }

// Tools lists lazily, without the header.
func (c *Client) Tools() *Pages {
	req, err := c.newRequest(http.MethodGet, "/tools") // mpr:companyid
	if err != nil {
		return &Pages{}
	}
	return &Pages{c, req}
}

// Trades lists lazily, with it.
func (c *Client) Trades() *Pages {
	req, err := c.newRequest(http.MethodGet, "/trades")
	if err != nil {
		return &Pages{}
	}
	req.Header.Set("Procore-Company-Id", c.company)
	return &Pages{c, req}
}

// Delete sends at once.
func (c *Client) Delete(id string) error {
	req, err := c.newRequest(http.MethodDelete, "/tools/"+id)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", c.company)
	_, err = c.hc.Do(req)
	return err
}

// Signed completes its request when it sends.
type Signed struct {
	c    *Client
	reqs []*http.Request
	req  *http.Request
}

// Do signs and sends.
func (s *Signed) Do() (*http.Response, error) {
	s.req.Header.Set("Procore-Company-Id", s.c.company)
	return s.c.hc.Do(s.req)
}

// Update is signed later.
func (c *Client) Update(id string) (*Signed, error) {
	req, err := c.newRequest(http.MethodPatch, "/tools/"+id)
	return &Signed{c: c, req: req}, err
}
