// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_resolve/httpx"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New()
	u, _ := httpx.Resolve("https://api.procore.com", "/rest/v1.0/companies/1/users")
	c.SetHeader("Procore-Company-Id", os.Getenv("COMPANY"))
	c.Get(u.String())
}

// Unsent forgets the company.
func Unsent() {
	c := httpx.New()
	u, _ := httpx.Resolve("https://api.procore.com", "/rest/v1.0/companies/1/users")
	c.SetHeader("X-Trace", "1")
	c.Get(u.String()) // mpr:companyid
}
