// Package httpx sets headers through an interface.
package httpx

import (
	"io"
	"net/http"
)

type Scope interface{ Set(k, v string) }

type bag struct{ m map[string]string }

func (b *bag) Set(k, v string) { b.m[k] = v }

type Client struct {
	scope Scope
	bag   *bag
}

func New() *Client {
	b := &bag{m: map[string]string{}}
	return &Client{scope: b, bag: b}
}

func (c *Client) SetHeader(k, v string) { c.scope.Set(k, v) }

// Get sends a request.
func (c *Client) Get(u string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range c.bag.m {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
