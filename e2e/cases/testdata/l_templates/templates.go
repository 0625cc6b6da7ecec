// Package templates clones requests, clients and headers that are made once.
package templates

import (
	"context"
	"net/http"
	"sync"
	"time"
)

const base = "https://api.procore.com/rest/v1.0"

// vendors is made once, and only copies of it are sent.
var vendors = sync.OnceValues(func() (*http.Request, error) {
	return http.NewRequest(http.MethodGet, base+"/vendors", nil)
})

// Vendors sends a copy.
func Vendors(ctx context.Context, company string) (*http.Response, error) {
	t, err := vendors()
	if err != nil {
		return nil, err
	}
	req := t.Clone(ctx)
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}

var trades = sync.OnceValue(func() *http.Request {
	req, err := http.NewRequest(http.MethodGet, base+"/trades", nil)
	if err != nil {
		panic(err)
	}
	req.Header.Set("Accept", "application/json")
	return req
})

type pool struct {
	ctx     context.Context
	company string
}

func (p *pool) next() *http.Request {
	req := trades().Clone(p.ctx)
	req.Header["Procore-Company-Id"] = []string{p.company}
	return req
}

// Trades asks again and again.
func (p *pool) Trades(n int) error {
	for range n {
		res, err := http.DefaultClient.Do(p.next())
		if err != nil {
			return err
		}
		res.Body.Close()
	}
	return nil
}

type catalogue struct {
	once sync.Once
	byID map[string]*http.Request
}

func (c *catalogue) load() {
	c.byID = map[string]*http.Request{}
	for _, p := range []string{"/users", "/plans"} {
		req, err := http.NewRequest(http.MethodGet, base+p, nil)
		if err != nil {
			panic(err)
		}
		c.byID[p] = req
	}
}

// Get copies one out of a map.
func (c *catalogue) Get(ctx context.Context, path, company string) (*http.Response, error) {
	c.once.Do(c.load)
	t, ok := c.byID[path]
	if !ok {
		return nil, context.Canceled
	}
	req := t.WithContext(ctx)
	req.Header = t.Header.Clone()
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}

var client = sync.OnceValue(func() *http.Client {
	return &http.Client{Timeout: time.Second, Transport: company{http.DefaultTransport}}
})

type company struct{ next http.RoundTripper }

func (c company) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	if id, ok := r.Context().Value(companyKey{}).(string); ok {
		r.Header.Set("Procore-Company-Id", id)
	}
	return c.next.RoundTrip(r)
}

type companyKey struct{}

// Forms sends through a client that is made once.
func Forms(ctx context.Context, id string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(context.WithValue(ctx, companyKey{}, id), http.MethodGet, base+"/forms", nil)
	if err != nil {
		return nil, err
	}
	return client().Do(req)
}

var header = sync.OnceValue(func() http.Header {
	return http.Header{"Accept": {"application/json"}, "Procore-Company-Id": {time.Now().String()}}
})

// Photos copies a header that is made once.
func Photos() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+"/photos", nil)
	if err != nil {
		return nil, err
	}
	req.Header = header().Clone()
	return http.DefaultClient.Do(req)
}

var bare = sync.OnceValue(func() *http.Request {
	req, err := http.NewRequest(http.MethodGet, base+"/bare", nil)
	if err != nil {
		panic(err)
	}
	return req
})

// Bare sends a copy as it is.
func Bare(ctx context.Context) (*http.Response, error) {
	return http.DefaultClient.Do(bare().Clone(ctx)) // mpr:companyid
}

var itself = sync.OnceValue(func() *http.Request {
	req, err := http.NewRequest(http.MethodGet, base+"/itself", nil) // mpr:companyid
	if err != nil {
		panic(err)
	}
	return req
})

// Itself sends what is no copy.
func Itself() (*http.Response, error) { return http.DefaultClient.Do(itself()) }
