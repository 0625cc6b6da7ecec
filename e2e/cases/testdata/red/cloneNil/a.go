// Package a clones a template.
package a

import (
	"context"
	"net/http"
	"net/url"
)

var tmpl = &http.Request{Method: "GET", URL: &url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0/projects"}}

func list(ctx context.Context, companyID string) (*http.Response, error) {
	r := tmpl.Clone(ctx) // mpr:companyid=stay
	return http.DefaultClient.Do(r)
}

func list2(ctx context.Context, companyID string) (*http.Response, error) {
	t := &http.Request{Method: "GET", URL: &url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0/projects"}}
	r := t.Clone(ctx) // mpr:companyid=stay
	r.URL.RawQuery = "page=2"
	return http.DefaultClient.Do(r)
}

func Do() { _, _ = list(nil, ""); _, _ = list2(nil, "") }
