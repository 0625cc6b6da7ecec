// Package defaults has what all calls have in common, filled as the program starts.
package defaults

import (
	"net/http"
	"os"
)

// Config says where a company's data is.
type Config struct {
	Base    string
	Company string
}

var (
	Full    Config
	Part    Config
	Made    map[string]string
	Headers = http.Header{}
	Client  = &http.Client{}
)

func init() {
	Full.Base, Full.Company = "https://api.procore.com", os.Getenv("PROCORE_COMPANY")
	Part.Base = "https://api.procore.com"
	Made = map[string]string{"Accept": "application/json"}
}

func init() {
	Headers.Set("Accept", "application/json")
	Headers.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY"))
	Client.Transport = company{}
}

type company struct{}

func (company) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY"))
	return http.DefaultTransport.RoundTrip(r)
}
