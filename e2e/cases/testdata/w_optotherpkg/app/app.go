// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_optotherpkg/httpx"
	"cases.example.org/w_optotherpkg/opt"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New(opt.Header("Procore-Company-Id", os.Getenv("COMPANY")))
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}

// Unsent forgets the company.
func Unsent() {
	c := httpx.New(opt.Header("X-Trace", "1")) // mpr:companyid
	c.Get("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}
