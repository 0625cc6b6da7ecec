// Package fasthttp stands in for the library of this path.
package fasthttp

type (
	Args          struct{}
	Client        struct{}
	RequestHeader struct{}
	Request       struct{ Header RequestHeader }
	Response      struct{}
)

func AcquireRequest() *Request                          { return nil }
func ReleaseRequest(r *Request)                         {}
func AcquireResponse() *Response                        { return nil }
func Do(req *Request, resp *Response) error             { return nil }
func Get(dst []byte, url string) (int, []byte, error)   { return 0, nil, nil }
func (c *Client) Do(req *Request, resp *Response) error { return nil }
func (r *Request) SetRequestURI(uri string)             {}
func (h *RequestHeader) SetMethod(m string)             {}
func (h *RequestHeader) Set(k, v string)                {}
func (h *RequestHeader) Del(k string)                   {}
