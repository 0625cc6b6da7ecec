// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_clone/httpx"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New()
	d := c.Clone()
	d.SetHeader("Procore-Company-Id", os.Getenv("COMPANY"))
	d.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}

// Unsent forgets the company.
func Unsent() {
	c := httpx.New()
	d := c.Clone()
	d.SetHeader("X-Trace", "1")
	d.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users") // mpr:companyid
}
