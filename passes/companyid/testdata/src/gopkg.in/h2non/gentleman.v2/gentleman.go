// Package gentleman stands in for the library of this path.
package gentleman

import (
	"gopkg.in/h2non/gentleman.v2/context"
	"gopkg.in/h2non/gentleman.v2/plugin"
)

type (
	Client   struct{}
	Request  struct{}
	Response struct{}
)

func New() *Client                                         { return nil }
func (c *Client) BaseURL(url string) *Client               { return c }
func (c *Client) SetHeader(k, v string) *Client            { return c }
func (c *Client) Use(p plugin.Plugin) *Client              { return c }
func (c *Client) UseRequest(f context.HandlerFunc) *Client { return c }
func (c *Client) Request() *Request                        { return nil }
func (c *Client) Post() *Request                           { return nil }
func (r *Request) URL(url string) *Request                 { return r }
func (r *Request) Path(path string) *Request               { return r }
func (r *Request) Method(m string) *Request                { return r }
func (r *Request) SetHeader(k, v string) *Request          { return r }
func (r *Request) Use(p plugin.Plugin) *Request            { return r }
func (r *Request) Send() (*Response, error)                { return nil, nil }
