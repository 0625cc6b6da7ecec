// Package app makes clients without a company: each is reported where it is made.
package app

import (
	"net/http"
	"os"

	"cases.example.org/z_madebare/sdk"
)

// Listed has its options in a list.
func Listed() error {
	opts := []sdk.Option{sdk.WithAgent("nightly")}
	c := sdk.New(opts...) // mpr:companyid
	return c.Vendors().Send()
}

// Told has the company among them.
func Told() error {
	opts := []sdk.Option{sdk.WithAgent("nightly")}
	opts = append(opts, sdk.WithCompany(os.Getenv("COMPANY")))
	c := sdk.New(opts...)
	return c.Vendors().Page("2").Send()
}

// Configured has a configuration without it.
func Configured() error {
	c := sdk.Open(&sdk.Options{Agent: "nightly"}) // mpr:companyid
	return c.Vendors().Page("3").Send()
}

// Iterated hands its client to an iterator.
func Iterated() (err error) {
	bare := sdk.Open(&sdk.Options{}) // mpr:companyid
	for e := range sdk.All(bare, "1", "2") {
		err = e
	}
	told := sdk.Open(&sdk.Options{Company: os.Getenv("COMPANY")})
	for e := range sdk.All(told, "1", "2") {
		err = e
	}
	return err
}

// Hooked is given no hook, and another is.
func Hooked() error {
	raw := &sdk.Base{Endpoint: "https://api.procore.com/rest/v1.0"} // mpr:companyid
	if err := raw.Get("/trades"); err != nil {
		return err
	}
	stamped := &sdk.Base{Endpoint: "https://api.procore.com/rest/v1.0"}
	stamped.Use(func(r *http.Request) { r.Header.Set("Procore-Company-Id", os.Getenv("COMPANY")) })
	return stamped.Get("/trades")
}
