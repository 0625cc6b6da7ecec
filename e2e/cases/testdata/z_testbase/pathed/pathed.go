// Package pathed takes options, and puts a path behind a base that is not empty.
package pathed

import (
	"cmp"
	"net/http"
	"os"
	"strings"
)

type Options struct {
	Host    string
	Company string
}

func Vendors(o Options) (*http.Response, error) {
	base := "http://" + o.Host + "/proxy"
	if base == "" {
		base = "https://api.procore.com"
	}
	return send(base, o)
}

func Trades(o Options) (*http.Response, error) {
	base := os.Getenv("BASE")
	if base == "" {
		base = "https://api.procore.com"
	}
	return send(base, o)
}

func Offices(o Options) (*http.Response, error) {
	return send(cmp.Or(o.Host, "https://api.procore.com"), o)
}

func send(base string, o Options) (*http.Response, error) {
	req, err := http.NewRequest("GET", strings.TrimSuffix(base, "/")+"/rest/v1.0/vendors", nil)
	if err != nil {
		return nil, err
	}
	if o.Company != "" {
		req.Header.Set("Procore-Company-Id", o.Company)
	}
	return http.DefaultClient.Do(req)
}
