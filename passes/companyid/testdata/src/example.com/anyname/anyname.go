// want package:"judged"

// Package anyname has a client whose users set headers by a name of their choice.
package anyname

import "net/http"

type Client struct{ headers http.Header }

func New() *Client { return &Client{headers: http.Header{"Accept": {"application/json"}}} }

func (c *Client) SetHeader(name, value string) { c.headers.Set(name, value) }

func (c *Client) Tools() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/tools", nil)
	if err != nil {
		return nil, err
	}
	req.Header = c.headers.Clone()
	return http.DefaultClient.Do(req)
}

// Agent has a setter of one name, which is another.
type Agent struct{ headers http.Header }

func NewAgent() *Agent { return &Agent{headers: http.Header{}} }

func (c *Agent) SetAgent(value string) { c.headers.Set("User-Agent", value) }

func (c *Agent) Tools() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/tools", nil) // want `never sends the Procore-Company-Id header`
	if err != nil {
		return nil, err
	}
	req.Header = c.headers.Clone()
	return http.DefaultClient.Do(req)
}
