// Package once initialises clients lazily.
package once

import (
	"context"
	"net/http"
	"os"
	"sync"
	"time"
)

type scoped struct{ company string }

func (s scoped) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", s.company)
	return http.DefaultTransport.RoundTrip(r)
}

var (
	initOnce sync.Once
	shared   *http.Client
)

func client() *http.Client {
	initOnce.Do(func() {
		shared = &http.Client{Timeout: time.Minute}
		shared.Transport = scoped{os.Getenv("PROCORE_COMPANY_ID")}
	})
	return shared
}

var lazy = sync.OnceValue(func() *http.Client {
	return &http.Client{Transport: scoped{os.Getenv("PROCORE_COMPANY_ID")}}
})

var bare = sync.OnceValue(func() *http.Client { return &http.Client{Timeout: time.Second} })

type holder struct {
	once sync.Once
	hc   *http.Client
}

func (h *holder) get() *http.Client {
	h.once.Do(h.make)
	return h.hc
}

func (h *holder) make() { h.hc = &http.Client{Transport: scoped{"17"}} }

// A uses the first.
func A(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/crews", nil)
	if err != nil {
		return nil, err
	}
	return client().Do(req)
}

// B uses the second.
func B() (*http.Response, error) {
	return lazy().Get("https://api.procore.com/rest/v1.0/crews")
}

// C uses the third, which adds nothing.
func C() (*http.Response, error) {
	return bare().Get("https://api.procore.com/rest/v1.0/crews") // mpr:companyid
}

// D uses a method value.
func (h *holder) D() (*http.Response, error) {
	return h.get().Get("https://api.procore.com/rest/v1.0/crews")
}
