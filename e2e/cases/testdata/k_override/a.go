// Package override sets and then loses the header.
package override

import (
	"context"
	"maps"
	"net/http"
)

// Replaced by a new map.
func Replaced(ctx context.Context, id string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/trades", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", id)
	req.Header = http.Header{"Accept": {"application/json"}}
	return http.DefaultClient.Do(req)
}

// Cleared of everything.
func Cleared(ctx context.Context, id string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/trades", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", id)
	clear(req.Header)
	return http.DefaultClient.Do(req)
}

// Trailer is another map.
func Trailer(ctx context.Context, id string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/trades", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Trailer = http.Header{"Procore-Company-Id": {id}}
	return http.DefaultClient.Do(req)
}

// Cookie is no header of its own.
func Cookie(ctx context.Context, id string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/trades", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.AddCookie(&http.Cookie{Name: "Procore-Company-Id", Value: id})
	return http.DefaultClient.Do(req)
}

// CloneOfHeader is changed, not the header.
func CloneOfHeader(ctx context.Context, id string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/trades", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	h := req.Header.Clone()
	h.Set("Procore-Company-Id", id)
	return http.DefaultClient.Do(req)
}

// Alias is the header.
func Alias(ctx context.Context, id string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/trades", nil)
	if err != nil {
		return nil, err
	}
	h := req.Header
	h.Set("Procore-Company-Id", id)
	return http.DefaultClient.Do(req)
}

// Copied into it.
func Copied(ctx context.Context, id string) (*http.Response, error) {
	h := http.Header{}
	h.Add("procore-company-id", id)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/trades", nil)
	if err != nil {
		return nil, err
	}
	maps.Copy(req.Header, h)
	return http.DefaultClient.Do(req)
}

// ByValue changes a copy of the request, whose header is the same map.
func ByValue(ctx context.Context, id string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/trades", nil)
	if err != nil {
		return nil, err
	}
	cp := *req
	cp.Header.Set("Procore-Company-Id", id)
	return http.DefaultClient.Do(&cp)
}
