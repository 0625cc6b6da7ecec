// Package response answers some requests itself, and keeps the request in the answer.
package response

import (
	"errors"
	"fmt"
	"log"
	"net/http"
)

type Client struct {
	http    *http.Client
	limited bool
}

type setter func(*http.Request) (*http.Response, error)

func (s setter) RoundTrip(r *http.Request) (*http.Response, error) { return s(r) }

// With is a client that sets the company on a copy of each request.
func (c *Client) With(company string) *Client {
	next := http.DefaultTransport
	return &Client{http: &http.Client{Transport: setter(func(r *http.Request) (*http.Response, error) {
		r = r.Clone(r.Context())
		r.Header.Set("Procore-Company-Id", company)
		return next.RoundTrip(r)
	})}}
}

// A LimitError says that a request was not sent.
type LimitError struct{ Response *http.Response }

func (e *LimitError) Error() string {
	r := e.Response.Request.Clone(e.Response.Request.Context())
	r.Header.Del("Authorization")
	return fmt.Sprint("limited: ", r.URL, r.Header)
}

func (c *Client) check(req *http.Request) error {
	if c.limited {
		return &LimitError{&http.Response{StatusCode: http.StatusForbidden, Request: req}}
	}
	return nil
}

func (c *Client) get(path string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	if err := c.check(req); err != nil {
		return nil, err
	}
	return c.http.Do(req)
}

func Run(company string) {
	c := (&Client{http: http.DefaultClient}).With(company)
	resp, err := c.get("/vendors")
	var limit *LimitError
	if errors.As(err, &limit) {
		log.Print(limit.Error())
		return
	}
	log.Print(resp.Status)
}
