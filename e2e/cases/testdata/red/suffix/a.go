// Package a builds paths from parts.
package a

import (
	"fmt"
	"net/http"
	"net/url"
)

const base = "https://api.procore.com"

func get(resource string) (*http.Response, error) {
	req, err := http.NewRequest("GET", base+"/rest/v1.0/companies/"+resource, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func get2(resource string) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/rest/v1.0/companies/%s", base, resource), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func withQuery(u, raw string) string { return u + "?" + raw }

func get3(query string) (*http.Response, error) {
	u := withQuery(base+"/rest/v1.1/companies", query)
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func get4(resource string) (*http.Response, error) {
	u, err := url.JoinPath(base, "rest/v1.0/companies", resource)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func All(id int) {
	_, _ = get(fmt.Sprintf("%d/projects", id))
	_, _ = get2(fmt.Sprintf("%d/projects", id))
	_, _ = get3("page=2")
	_, _ = get4(fmt.Sprintf("%d/projects", id))
}
