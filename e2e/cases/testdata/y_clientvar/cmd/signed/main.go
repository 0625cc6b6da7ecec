// Command signed gives the sdk a client that sends the company.
package main

import (
	"log"
	"net/http"
	"os"

	"cases.example.org/y_clientvar/sdk"
)

type company string

func (c company) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Procore-Company-Id", string(c))
	return http.DefaultTransport.RoundTrip(req)
}

func main() {
	sdk.SetHTTPClient(&http.Client{Transport: company(os.Getenv("PROCORE_COMPANY"))})
	resp, err := sdk.Get("/projects", nil)
	log.Println(resp, err)
}
