// Package auth has the sdk send the company with each call.
package auth

import (
	"net/http"
	"os"

	"cases.example.org/y_clientvar/sdk"
)

type signing struct{ company string }

func (s signing) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Procore-Company-Id", s.company)
	return http.DefaultTransport.RoundTrip(req)
}

// Client sends the company with each call.
func Client(company string) *http.Client {
	return &http.Client{Transport: signing{company}}
}

func init() { sdk.SetHTTPClient(Client(os.Getenv("PROCORE_COMPANY"))) }
