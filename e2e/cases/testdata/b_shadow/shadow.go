// Package shadow has a local called url and one called http.
package shadow

import (
	"context"
	nethttp "net/http"
	neturl "net/url"
)

type http struct{ c *nethttp.Client }

func (h http) Get(u string) (*nethttp.Response, error) {
	req, err := nethttp.NewRequest("GET", u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", "12")
	return h.c.Do(req)
}

// Run uses the local one.
func Run(ctx context.Context) error {
	http := http{nethttp.DefaultClient}
	url := "https://api.procore.com/rest/v1.0/programs"
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	resp.Body.Close()
	u, err := neturl.Parse(url)
	if err != nil {
		return err
	}
	u = u.JoinPath("types")
	req := (&nethttp.Request{Method: "GET", URL: u, Header: nethttp.Header{}}).WithContext(ctx) // mpr:companyid
	resp, err = http.c.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
