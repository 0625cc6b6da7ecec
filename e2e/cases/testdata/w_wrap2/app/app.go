// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_wrap2/svc"
)

// Sent lists users of a company.
func Sent() {
	c := svc.New()
	c.SetHeader("Procore-Company-Id", os.Getenv("COMPANY"))
	c.Users("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users")
}

// Unsent forgets the company.
func Unsent() {
	c := svc.New()
	c.SetHeader("X-Trace", "1")
	c.Users("https://api.procore.com/rest/v1.0/companies/" + os.Getenv("COMPANY") + "/users") // mpr:companyid
}
