// Package httpclient stands in for the library of this path.
package httpclient

import (
	"io"
	"net/http"
	"time"

	"github.com/gojek/heimdall/v7"
)

type (
	Client struct{}
	Option func(*Client)
)

func NewClient(opts ...Option) *Client                                  { return nil }
func WithHTTPTimeout(d time.Duration) Option                            { return nil }
func WithHTTPClient(d heimdall.Doer) Option                             { return nil }
func (c *Client) AddPlugin(p heimdall.Plugin)                           {}
func (c *Client) Get(url string, h http.Header) (*http.Response, error) { return nil, nil }
func (c *Client) Post(url string, body io.Reader, h http.Header) (*http.Response, error) {
	return nil, nil
}
func (c *Client) Do(req *http.Request) (*http.Response, error) { return nil, nil }
