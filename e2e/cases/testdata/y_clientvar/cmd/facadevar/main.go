// Command facadevar replaces the client of another package in its variable.
package main

import (
	"log"
	"net/http"
	"os"

	"cases.example.org/y_clientvar/facade"
	"cases.example.org/y_clientvar/shared"
)

type company string

func (c company) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Procore-Company-Id", string(c))
	return http.DefaultTransport.RoundTrip(req)
}

func init() { shared.HTTPClient = &http.Client{Transport: company(os.Getenv("PROCORE_COMPANY"))} }

func main() {
	resp, err := facade.New().Projects()
	log.Println(resp, err)
}
