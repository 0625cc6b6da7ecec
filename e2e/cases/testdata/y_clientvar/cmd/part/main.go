// Command part sets the transport of the client that a package has.
package main

import (
	"log"
	"net/http"
	"os"

	"cases.example.org/y_clientvar/parts"
)

type company string

func (c company) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Procore-Company-Id", string(c))
	return http.DefaultTransport.RoundTrip(req)
}

func main() {
	parts.Install(company(os.Getenv("PROCORE_COMPANY")))
	resp, err := parts.Get("/projects", nil)
	log.Println(resp, err)
}
