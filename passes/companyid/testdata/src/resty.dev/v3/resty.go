// Package resty stands in for the library of this path.
package resty

import "net/http"

type (
	Client   struct{}
	Request  struct{ Header http.Header }
	Response struct{}
)

func New() *Client                                                             { return nil }
func NewWithClient(hc *http.Client) *Client                                    { return nil }
func (c *Client) R() *Request                                                  { return nil }
func (c *Client) Header() http.Header                                          { return nil }
func (c *Client) SetBaseURL(url string) *Client                                { return c }
func (c *Client) SetHeader(k, v string) *Client                                { return c }
func (c *Client) SetHeaders(h map[string]string) *Client                       { return c }
func (c *Client) SetTransport(rt http.RoundTripper) *Client                    { return c }
func (c *Client) AddRequestMiddleware(f func(*Client, *Request) error) *Client { return c }
func (r *Request) SetHeader(k, v string) *Request                              { return r }
func (r *Request) SetAuthToken(t string) *Request                              { return r }
func (r *Request) Get(url string) (*Response, error)                           { return nil, nil }
func (r *Request) Post(url string) (*Response, error)                          { return nil, nil }
func (r *Request) Execute(method, url string) (*Response, error)               { return nil, nil }
