// Package defs holds what all calls have in common. Much of it is filled in after the start.
package defs

import (
	"maps"
	"net/http"
	"os"
)

var Stored = map[string]string{"Accept": "application/json"}

var Set = http.Header{"Accept": {"application/json"}}

var Copied = map[string]string{"Accept": "application/json"}

var Configured = map[string]string{"Accept": "application/json"}

var Given = http.Header{}

var Names []string

var Client = &http.Client{}

var Made map[string]string

// Fixed is left as it is.
var Fixed = map[string]string{"Accept": "application/json"}

func init() {
	Stored["Procore-Company-Id"] = os.Getenv("COMPANY")
	Set.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	maps.Copy(Copied, map[string]string{"Procore-Company-Id": os.Getenv("COMPANY")})
	add(Given)
	Names = append(Names, "Procore-Company-Id")
	Client.Transport = company{}
	Made = map[string]string{"Procore-Company-Id": os.Getenv("COMPANY")}
}

type company struct{}

func (company) RoundTrip(r *http.Request) (*http.Response, error) {
	r.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	return http.DefaultTransport.RoundTrip(r)
}

func add(h http.Header) { h.Set("Procore-Company-Id", os.Getenv("COMPANY")) }

// Setup is called by main.
func Setup(id string) { Configured["Procore-Company-Id"] = id }
