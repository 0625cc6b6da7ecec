// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_applyfunc/httpx"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New()
	httpx.Apply(c, httpx.WithHeader("Procore-Company-Id", os.Getenv("COMPANY")))
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}

// Unsent forgets the company.
func Unsent() {
	c := httpx.New()
	httpx.Apply(c, httpx.WithHeader("X-Trace", "1"))
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users") // mpr:companyid
}
