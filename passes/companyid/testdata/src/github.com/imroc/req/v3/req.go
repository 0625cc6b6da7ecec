// Package req stands in for the library of this path.
package req

type (
	Client   struct{}
	Request  struct{}
	Response struct{}

	RoundTripper interface {
		RoundTrip(*Request) (*Response, error)
	}
	RoundTripFunc        func(*Request) (*Response, error)
	RoundTripWrapperFunc func(RoundTripper) RoundTripFunc
)

func C() *Client                                                          { return nil }
func R() *Request                                                         { return nil }
func Get(url string) (*Response, error)                                   { return nil, nil }
func SetCommonHeader(k, v string) *Client                                 { return nil }
func (c *Client) R() *Request                                             { return nil }
func (c *Client) Get(url ...string) *Request                              { return nil }
func (c *Client) SetBaseURL(url string) *Client                           { return c }
func (c *Client) SetCommonHeader(k, v string) *Client                     { return c }
func (c *Client) SetCommonHeaders(h map[string]string) *Client            { return c }
func (c *Client) OnBeforeRequest(f func(*Client, *Request) error) *Client { return c }
func (r *Request) SetHeader(k, v string) *Request                         { return r }
func (c *Client) WrapRoundTripFunc(funcs ...RoundTripWrapperFunc) *Client { return c }
func (r *Request) SetBody(body any) *Request                              { return r }
func (r *Request) Get(url string) (*Response, error)                      { return nil, nil }
func (r *Request) Post(url string) (*Response, error)                     { return nil, nil }
func (r *Request) Do() *Response                                          { return nil }
