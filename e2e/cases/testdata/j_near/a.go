// Package near has near misses.
package near

import (
	"context"
	"net/http"

	"github.com/go-resty/resty/v2"
)

const (
	hdrCompany = "Procore-CompanyId" // the name, misspelt
	hdrRight   = "procore-company-id"
)

// Headers of a call.
type Headers map[string]string

func (h Headers) apply(r *http.Request) {
	for k, v := range h {
		r.Header.Set(k, v)
	}
}

func get(ctx context.Context, path string, h Headers) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	h.apply(req)
	return http.DefaultClient.Do(req)
}

// Coordination issues.
func Coordination(ctx context.Context, id string) (*http.Response, error) {
	return get(ctx, "/coordination_issues", Headers{"X-Procore-Company-Id": id}) // mpr:companyid=fix
}

// Correspondence of all types.
func Correspondence(ctx context.Context, id string) (*http.Response, error) {
	return get(ctx, "/generic_tools", Headers{hdrRight: id, "X-Company": id})
}

// Meetings by resty.
func Meetings(id string) (*resty.Response, error) {
	return resty.New().R().SetHeader(hdrCompany, id).Get("https://api.procore.com/rest/v1.0/meetings") // mpr:companyid
}

// Empty has an empty value.
func Empty(ctx context.Context) (*http.Response, error) {
	return get(ctx, "/meetings", Headers{hdrRight: ""}) // mpr:companyid
}
