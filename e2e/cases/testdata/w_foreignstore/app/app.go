// Package app lists users.
package app

import (
	"net/http"
	"os"

	"cases.example.org/w_foreignstore/svc"
)

// Sent lists users of a company.
func Sent() {
	c := svc.New(http.DefaultClient)
	c.AddHeaders(map[string]string{"Procore-Company-Id": os.Getenv("COMPANY")})
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}

// Unsent forgets the company.
func Unsent() {
	c := svc.New(http.DefaultClient)
	c.AddHeaders(map[string]string{"X-Trace": "1"})
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users") // mpr:companyid
}
