// Package given falls back to a client of its own.
package given

import "net/http"

type API struct {
	Client func() *http.Client
}

func (a *API) Vendors() (*http.Response, error) {
	hc := http.DefaultClient
	if a.Client != nil {
		hc = a.Client()
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return hc.Do(req)
}
