// Package a decides by the host.
package a

import (
	"net/http"
	"net/url"
	"strings"
)

type transport struct{ base http.RoundTripper }

func fetch(base, companyID string) (*http.Response, error) {
	if base == "" {
		base = "https://api.procore.com"
	}
	req, err := http.NewRequest("GET", base+"/rest/v1.0/projects", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func redirect(u *url.URL, companyID string) (*http.Response, error) {
	if !strings.HasSuffix(u.Host, ".procore.com") {
		return http.Get(u.String()) // mpr:companyid=fix
	}
	return http.Get(u.String()) // mpr:companyid=fix
}

func Do() {
	fetch("", "1")
	u, _ := url.Parse("https://api.procore.com/rest/v1.0/projects")
	redirect(u, "1")
}
