// Package rest stands in for the library of this path.
package rest

import (
	"context"
	"net/http"
)

type Method string

const (
	Get  Method = "GET"
	Post Method = "POST"
)

type Request struct {
	Method      Method
	BaseURL     string
	Headers     map[string]string
	QueryParams map[string]string
	Body        []byte
}

type Client struct{ HTTPClient *http.Client }

type Response struct{ StatusCode int }

func BuildRequestObject(request Request) (*http.Request, error)               { return nil, nil }
func MakeRequest(req *http.Request) (*http.Response, error)                   { return nil, nil }
func Send(request Request) (*Response, error)                                 { return nil, nil }
func SendWithContext(ctx context.Context, request Request) (*Response, error) { return nil, nil }
func (c *Client) Send(request Request) (*Response, error)                     { return nil, nil }
