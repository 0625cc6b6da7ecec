// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_mergeelse/httpx"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New()
	c.AddHeaders(map[string]string{"Procore-Company-Id": os.Getenv("COMPANY")})
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}

// Unsent forgets the company, but what Merge does cannot be seen.
func Unsent() {
	c := httpx.New()
	c.AddHeaders(map[string]string{"X-Trace": "1"})
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}
