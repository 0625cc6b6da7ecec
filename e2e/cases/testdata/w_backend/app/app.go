// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_backend/httpx"
)

// Sent lists users of a company.
func Sent() {
	c := httpx.New()
	h := map[string]string{"Procore-Company-Id": os.Getenv("COMPANY")}
	c.List("https://api.procore.com/rest/v1.0/companies/"+os.Getenv("COMPANY")+"/users", h)
}

// Unsent forgets the company.
func Unsent() {
	c := httpx.New()
	h := map[string]string{"X-Trace": "1"}
	c.List("https://api.procore.com/rest/v1.0/companies/"+os.Getenv("COMPANY")+"/users", h) // mpr:companyid
}
