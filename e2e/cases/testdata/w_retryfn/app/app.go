// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_retryfn/httpx"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New()
	c.SetHeader("Procore-Company-Id", os.Getenv("COMPANY"))
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}

// Unsent forgets the company.
func Unsent() {
	c := httpx.New()
	c.SetHeader("X-Trace", "1")
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users") // mpr:companyid
}
