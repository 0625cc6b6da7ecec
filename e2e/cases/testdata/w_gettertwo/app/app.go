// Package app lists users.
package app

import (
	"net/http"
	"os"

	"cases.example.org/w_gettertwo/httpx"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New()
	c.SetExtra("Procore-Company-Id", os.Getenv("COMPANY"))
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/companies/"+os.Getenv("COMPANY")+"/users", nil)
	if err != nil {
		return
	}
	for k, v := range c.All() {
		req.Header.Set(k, v)
	}
	http.DefaultClient.Do(req)
}

// Unsent forgets the company.
func Unsent() {
	c := httpx.New()
	c.SetExtra("X-Trace", "1")
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/companies/"+os.Getenv("COMPANY")+"/users", nil) // mpr:companyid
	if err != nil {
		return
	}
	for k, v := range c.All() {
		req.Header.Set(k, v)
	}
	http.DefaultClient.Do(req)
}
