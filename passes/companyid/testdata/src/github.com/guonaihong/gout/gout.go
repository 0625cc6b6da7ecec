// Package gout stands in for the library of this path.
package gout

import (
	"net/http"

	"github.com/guonaihong/gout/core"
	"github.com/guonaihong/gout/dataflow"
)

type (
	H = core.H
	A = core.A
)

type Client struct{ hc *http.Client }

type Option interface{ apply(*Client) }

func New(c ...*http.Client) *dataflow.Gout                         { return nil }
func GET(url string, urlStruct ...interface{}) *dataflow.DataFlow  { return nil }
func POST(url string, urlStruct ...interface{}) *dataflow.DataFlow { return nil }
func NewWithOpt(opts ...Option) *Client                            { return nil }
func WithClient(c *http.Client) Option                             { return nil }
func WithInsecureSkipVerify() Option                               { return nil }
func (c *Client) GET(url string) *dataflow.DataFlow                { return nil }
func (c *Client) POST(url string) *dataflow.DataFlow               { return nil }
