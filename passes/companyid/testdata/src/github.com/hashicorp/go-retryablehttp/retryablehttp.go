// Package retryablehttp stands in for the library of this path.
package retryablehttp

import (
	"context"
	"net/http"
)

type (
	Logger  interface{}
	Request struct{ *http.Request }

	Client struct {
		HTTPClient     *http.Client
		RequestLogHook func(Logger, *http.Request, int)
		RetryMax       int
	}
)

func NewClient() *Client                                        { return nil }
func NewRequest(method, url string, body any) (*Request, error) { return nil, nil }
func FromRequest(r *http.Request) (*Request, error)             { return nil, nil }
func Get(url string) (*http.Response, error)                    { return nil, nil }
func (c *Client) Do(r *Request) (*http.Response, error)         { return nil, nil }
func (c *Client) Get(url string) (*http.Response, error)        { return nil, nil }
func (c *Client) StandardClient() *http.Client                  { return nil }
func (r *Request) WithContext(ctx context.Context) *Request     { return r }
