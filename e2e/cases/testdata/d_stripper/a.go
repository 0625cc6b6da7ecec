// Package stripper has a transport that removes what the proxy dislikes.
package stripper

import (
	"context"
	"net/http"
	"strings"
)

type strip struct{ next http.RoundTripper }

func (s strip) RoundTrip(r *http.Request) (*http.Response, error) {
	out := r.Clone(r.Context()) // mpr:companyid?
	for _, k := range []string{"X-Debug", "Procore-Company-Id"} {
		out.Header.Del(k)
	}
	return s.next.RoundTrip(out)
}

type stripOther struct{ next http.RoundTripper }

func (s stripOther) RoundTrip(r *http.Request) (*http.Response, error) {
	out := r.Clone(r.Context())
	for k := range out.Header {
		if strings.HasPrefix(k, "X-Internal-") {
			delete(out.Header, k)
		}
	}
	return s.next.RoundTrip(out)
}

var (
	stripped = &http.Client{Transport: strip{http.DefaultTransport}}
	clean    = &http.Client{Transport: stripOther{http.DefaultTransport}}
)

// Lost loses its header on the way.
func Lost(ctx context.Context, company string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/cost_codes", nil) // mpr:companyid?
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return stripped.Do(req)
}

// Kept keeps it.
func Kept(ctx context.Context, company string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/cost_codes", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return clean.Do(req)
}
