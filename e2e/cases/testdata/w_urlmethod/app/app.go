// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_urlmethod/httpx"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New()
	c.SetBase("https://api.procore.com")
	c.SetHeader("Procore-Company-Id", os.Getenv("COMPANY"))
	c.Get(c.URL("rest/v1.0/companies/1/users"))
}

// Unsent forgets the company.
func Unsent() {
	c := httpx.New()
	c.SetBase("https://api.procore.com")
	c.SetHeader("X-Trace", "1")
	c.Get(c.URL("rest/v1.0/companies/1/users")) // mpr:companyid
}
