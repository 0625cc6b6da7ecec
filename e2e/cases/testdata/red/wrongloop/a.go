// Package a hands the id over to workers.
package a

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

func Fan2(rt http.RoundTripper, ids []string) {
	h := make(http.Header)
	h.Set("Accept", "application/json")
	var jobs []*http.Request
	for _, companyID := range ids {
		req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?company_id="+companyID, nil) // mpr:companyid=stay
		if err != nil {
			return
		}
		req.Header = h
		jobs = append(jobs, req)
	}
	for _, j := range jobs {
		http.DefaultClient.Do(j)
	}
}

var _ = httptest.NewServer
var _ = fmt.Sprint

func Do() { Fan2(nil, []string{"1", "2"}) }
