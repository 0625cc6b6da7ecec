package request

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// many is what a large client consists of beside its services.
const many = `package many

import "net/http"

type Client struct {
	company, token string
	kind           int
	inner          *Inner
	base           string
	services
}

type Inner struct {
	HTTP  *http.Client
	Retry func(*http.Response) bool
	Log   func(string)
}

type Option func(*Client) error

func WithBase(base string) Option     { return func(c *Client) error { c.base = base; return nil } }
func WithHTTP(h *http.Client) Option  { return func(c *Client) error { c.inner.HTTP = h; return nil } }
func WithLog(log func(string)) Option { return func(c *Client) error { c.inner.Log = log; return nil } }
func WithoutToken() Option            { return func(c *Client) error { c.token = ""; return nil } }

func (c *Client) retry(resp *http.Response) bool { return resp.StatusCode >= 500 && c.kind != 3 }

func newClient(options ...Option) (*Client, error) {
	c := &Client{base: "https://api.procore.com"}
	c.inner = &Inner{HTTP: &http.Client{}, Retry: c.retry}
	for _, option := range options {
		if option == nil {
			continue
		}
		if err := option(c); err != nil {
			return nil, err
		}
	}
	if c.inner.Log == nil {
		c.inner.Log = func(string) {}
	}
	c.serve()
	return c, nil
}

func (c *Client) do(req *http.Request) (*http.Response, error) {
	switch c.kind {
	case 0:
		req.Header.Set("Authorization", "Bearer "+c.token)
	case 1:
		req.Header.Set("X-Token", c.token)
	}
	req.Header.Set("Procore-Company-Id", c.company)
	resp, err := c.inner.HTTP.Do(req)
	if err == nil && c.inner.Retry(resp) {
		c.inner.Log(req.URL.String())
		return c.inner.HTTP.Do(req)
	}
	return resp, err
}

func (c *Client) get(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", c.base+path, nil)
	if err != nil {
		return nil, err
	}
	return c.do(req)
}
`

// maker is one of the functions that make such a client.
const maker = `
func New%[1]d(company string, options ...Option) (*Client, error) {
	c, err := newClient(options...)
	if err != nil {
		return nil, err
	}
	c.kind = %[1]d
	c.company = company
	return c, nil
}
`

// service is one of its services, which leads back to it.
const service = `
type Service%[1]d struct{ client *Client }

func (s *Service%[1]d) List() (*http.Response, error) { return s.client.get("/rest/v1.0/s%[1]d") }
`

// manyServices is a client as those of large APIs are: with many services, and several functions that make
// it and let options change it.
func manyServices(services int) string {
	var fields, makes, rest strings.Builder
	for i := range services {
		fmt.Fprintf(&fields, "\tS%d *Service%d\n", i, i)
		fmt.Fprintf(&makes, "\tc.S%d = &Service%d{c}\n", i, i)
		fmt.Fprintf(&rest, service, i)
	}
	for i := range 4 {
		fmt.Fprintf(&rest, maker, i)
	}
	return strings.NewReplacer("\tservices\n", fields.String(), "\tc.serve()\n", makes.String()).Replace(many) + rest.String()
}

// TestManyServices checks that all methods of a large client are followed to their end.
func TestManyServices(t *testing.T) {
	const services = 120
	dir := filepath.Join(t.TempDir(), "src", "many")
	if err := os.MkdirAll(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "many.go"), []byte(manyServices(services)), 0o666); err != nil {
		t.Fatal(err)
	}
	info := analyzeAll(t, load(t, filepath.Dir(filepath.Dir(dir)), "many"))[0].Result.(*Info)
	if n := len(info.Capped); n > 0 {
		t.Errorf("%d functions are not followed to their end, such as %s", n, info.Capped[0])
	}
	called := make(map[string]bool)
	for _, q := range info.Requests {
		if q.Headers.Has("Procore-Company-Id") {
			called[q.Root.Name] = true
		}
	}
	if len(called) != services {
		t.Errorf("%d methods send the header, want %d", len(called), services)
	}
}
