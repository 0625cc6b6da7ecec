// Package sdk has a client that its users put middlewares around.
package sdk

import "net/http"

type Handler func(*http.Request) (*http.Response, error)

type Middleware func(next Handler) Handler

type Client struct {
	around []Middleware
	hc     *http.Client
}

func New() *Client { return &Client{hc: http.DefaultClient} }

func (c *Client) Use(m ...Middleware) { c.around = append(c.around, m...) }

func (c *Client) Get(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/"+path, nil)
	if err != nil {
		return nil, err
	}
	var h Handler = c.hc.Do
	for i := len(c.around) - 1; i >= 0; i-- {
		h = c.around[i](h)
	}
	return h(req)
}

// Trades goes by no middleware.
func (c *Client) Trades() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/trades", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return c.hc.Do(req)
}

func CompanyID(id string) Middleware {
	return func(next Handler) Handler {
		return func(r *http.Request) (*http.Response, error) {
			r.Header.Set("Procore-Company-Id", id)
			return next(r)
		}
	}
}

func UserAgent(s string) Middleware {
	return func(next Handler) Handler {
		return func(r *http.Request) (*http.Response, error) {
			r.Header.Set("User-Agent", s)
			return next(r)
		}
	}
}
