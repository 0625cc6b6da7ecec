// Package cloning repeats requests.
package cloning

import (
	"context"
	"io"
	"maps"
	"net/http"
	"net/url"
	"strings"
)

// Poll keeps asking for the same thing.
type Poll struct {
	req *http.Request
	hc  http.Client
}

// NewPoll prepares the first request; only clones of it are sent.
func NewPoll(company, resource string) *Poll {
	u, _ := url.Parse("https://api.procore.com/rest/v1.0/" + resource)
	return &Poll{req: &http.Request{
		Method: http.MethodGet,
		URL:    u,
		Header: http.Header{"Procore-Company-Id": {company}},
	}}
}

// Next asks again.
func (p *Poll) Next(ctx context.Context) (*http.Response, error) {
	r := p.req.Clone(ctx)
	r.Header.Set("Cache-Control", "no-cache")
	return p.hc.Do(r)
}

// Bare asks with other headers.
func (p *Poll) Bare(ctx context.Context, token string) (*http.Response, error) {
	r := p.req.WithContext(ctx) // mpr:companyid
	r.Header = make(http.Header)
	r.Header.Set("Authorization", token)
	return p.hc.Do(r)
}

// Post makes one from parts.
func Post(ctx context.Context, token, doc string) (*http.Response, error) {
	r := &http.Request{ // mpr:companyid
		Method: "POST",
		URL:    &url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0/notes_logs"},
		Header: http.Header{"Authorization": []string{"Bearer " + token}},
		Body:   io.NopCloser(strings.NewReader(doc)),
	}
	return http.DefaultClient.Do(r.WithContext(ctx))
}

// Assigned fills in an empty one.
func Assigned(u *url.URL, company string) (*http.Response, error) {
	r := new(http.Request)
	r.Method = http.MethodGet
	r.URL = u.JoinPath("/rest/v1.0/notes_logs")
	r.Header = http.Header{}
	maps.Copy(r.Header, map[string][]string{"Procore-Company-Id": {company}})
	return http.DefaultTransport.RoundTrip(r)
}

// Canonical writes the key by hand.
func Canonical(company string) (*http.Response, error) {
	r, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/delay_logs", nil)
	if err != nil {
		return nil, err
	}
	r.Header[http.CanonicalHeaderKey("procore-company-id")] = []string{company}
	return http.DefaultClient.Do(r)
}
