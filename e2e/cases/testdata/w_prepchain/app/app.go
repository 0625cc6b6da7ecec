// Package app lists users.
package app

import (
	"os"

	"cases.example.org/w_prepchain/httpx"
)

// Sent lists users of a company.
func Sent() {
	httpx.Get("https://api.procore.com/rest/v1.0/companies/"+os.Getenv("COMPANY")+"/users", httpx.Opts{Token: "t", Extra: map[string]string{"Procore-Company-Id": os.Getenv("COMPANY")}})
}

// Unsent forgets the company.
func Unsent() {
	httpx.Get("https://api.procore.com/rest/v1.0/companies/"+os.Getenv("COMPANY")+"/users", httpx.Opts{Token: "t", Extra: map[string]string{"X-Trace": "1"}}) // mpr:companyid
}
