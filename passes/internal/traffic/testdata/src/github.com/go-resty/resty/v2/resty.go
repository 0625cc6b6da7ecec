// Package resty stands in for the library of this path.
package resty

type (
	Client   struct{}
	Request  struct{}
	Response struct{}
)

func New() *Client                                           { return nil }
func (c *Client) R() *Request                                { return nil }
func (c *Client) SetBaseURL(url string) *Client              { return c }
func (r *Request) SetBody(body any) *Request                 { return r }
func (r *Request) SetPathParam(name, value string) *Request  { return r }
func (r *Request) SetQueryParam(name, value string) *Request { return r }
func (r *Request) SetResult(out any) *Request                { return r }
func (r *Request) Get(url string) (*Response, error)         { return nil, nil }
func (r *Request) Post(url string) (*Response, error)        { return nil, nil }
func (r *Response) Result() any                              { return nil }
