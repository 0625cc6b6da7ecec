// Package use sends requests with what another package fills in.
package use

import (
	"net/http"

	"cases.example.org/v_changed/defs"
)

func send(path string, m map[string]string) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/"+path, nil)
	for k, v := range m {
		req.Header.Set(k, v)
	}
	http.DefaultClient.Do(req)
}

func Stored()     { send("projects", defs.Stored) }
func Copied()     { send("vendors", defs.Copied) }
func Configured() { send("users", defs.Configured) }
func Made()       { send("trades", defs.Made) }

func Fixed() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid
	for k, v := range defs.Fixed {
		req.Header.Set(k, v)
	}
	http.DefaultClient.Do(req)
}

func Set() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	req.Header = defs.Set.Clone()
	http.DefaultClient.Do(req)
}

func Given() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	req.Header = defs.Given.Clone()
	http.DefaultClient.Do(req)
}

func Names(id string) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	for _, h := range defs.Names {
		req.Header.Set(h, id)
	}
	http.DefaultClient.Do(req)
}

func Client() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	defs.Client.Do(req)
}
