// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_setotherpkg/hdr"
	"cases.example.org/w_setotherpkg/httpx"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New()
	hdr.Set(c, "Procore-Company-Id", os.Getenv("COMPANY"))
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}

// Unsent forgets the company.
func Unsent() {
	c := httpx.New()
	hdr.Set(c, "X-Trace", "1")
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users") // mpr:companyid
}
