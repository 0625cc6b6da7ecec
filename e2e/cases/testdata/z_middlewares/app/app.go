// Package app uses the client of package sdk.
package app

import (
	"os"

	"cases.example.org/z_middlewares/sdk"
)

func some() {
	c := sdk.New()
	c.Use(sdk.UserAgent("a"))
	if id := os.Getenv("COMPANY"); id != "" {
		c.Use(sdk.CompanyID(id))
	}
	c.Get("vendors")
}

func none() {
	c := sdk.New()
	c.Use(sdk.UserAgent("a"))
	c.Get("vendors") // mpr:companyid
}
