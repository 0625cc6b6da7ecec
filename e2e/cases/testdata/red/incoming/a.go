// Package a is a proxy.
package a

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

func Proxy(w http.ResponseWriter, r *http.Request) {
	companyID := r.FormValue("company_id")
	_ = companyID
	out := r.Clone(r.Context())
	out.URL = &url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0/projects"}
	out.RequestURI = ""
	resp, err := http.DefaultClient.Do(out)
	if err != nil {
		http.Error(w, err.Error(), 502)
		return
	}
	resp.Body.Close()
}

func Proxy2(w http.ResponseWriter, r *http.Request) {
	u := url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0/companies/" + r.PathValue("company") + "/projects"}
	resp, err := http.Get(u.String()) // mpr:companyid=fix
	if err != nil {
		http.Error(w, err.Error(), 502)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(resp.StatusCode)
}

func Fan(ids []string) {
	base, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return
	}
	for _, companyID := range ids {
		_ = companyID
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		r := base.WithContext(ctx)
		go http.DefaultClient.Do(r)
	}
	for _, companyID := range ids {
		r := base.Clone(context.Background()) // mpr:companyid=fix
		go func() { _, _ = http.DefaultClient.Do(r) }()
		_ = companyID
	}
}

func Fan2(ids []string) {
	h := make(http.Header)
	h.Set("Accept", "application/json")
	jobs := make(chan *retryablehttp.Request)
	for _, companyID := range ids {
		req, err := retryablehttp.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?company_id="+companyID, nil) // mpr:companyid=stay
		if err != nil {
			return
		}
		req.Header = h
		jobs <- req
	}
	c := retryablehttp.NewClient()
	for j := range jobs {
		c.Do(j)
	}
}
