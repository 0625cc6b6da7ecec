// Package rest is a client of whatever has projects.
package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

// Project is one of them.
type Project struct {
	ID    int32  `json:"id"`
	Name  string `json:"name"`
	Stage int32  `json:"stage"`
	Owner *User  `json:"owner"`
}

// User owns it.
type User struct {
	ID int32 `json:"id"`
}

// Vendor is wide enough.
type Vendor struct {
	ID int64 `json:"id"`
}

// Local is of no answer.
type Local struct {
	ID int32 `json:"id"`
}

// Client asks a host.
type Client struct {
	base   string
	header http.Header
	http   *http.Client
}

// New makes a client of a host.
func New(base string, header http.Header) *Client {
	return &Client{base: base, header: header, http: http.DefaultClient}
}

func (c *Client) do(ctx context.Context, method, path string, in io.Reader, out any) error {
	req, err := http.NewRequestWithContext(ctx, method, c.base+path, in)
	if err != nil {
		return err
	}
	req.Header = c.header.Clone()
	resp, err := c.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

// Projects lists all.
func (c *Client) Projects(ctx context.Context) (list []Project, err error) {
	return list, c.do(ctx, http.MethodGet, "/projects", nil, &list)
}

// Vendor gets one.
func (c *Client) Vendor(ctx context.Context, id int64) (v *Vendor, err error) {
	v = new(Vendor)
	return v, c.do(ctx, http.MethodGet, fmt.Sprintf("/vendors/%d", id), nil, v)
}

// Load reads a file.
func Load(b []byte) (l Local, err error) {
	return l, json.NewDecoder(bytes.NewReader(b)).Decode(&l)
}
