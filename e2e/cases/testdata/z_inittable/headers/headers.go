// Package headers has header maps that init fills; one of them has no company.
package headers

import (
	"net/http"
	"os"
)

var (
	scoped = http.Header{}
	plain  = map[string]string{}
)

func init() {
	scoped.Set("Accept", "application/json")
	scoped.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY"))
	plain["Accept"] = "application/json"
	plain["X-App"] = "headers"
}

func Vendors() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return nil, err
	}
	req.Header = scoped.Clone()
	return http.DefaultClient.Do(req)
}

func Offices() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	for k, v := range plain {
		req.Header.Set(k, v)
	}
	return http.DefaultClient.Do(req)
}
