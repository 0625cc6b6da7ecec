// Package setup sets the company as the program starts.
package setup

import (
	"os"

	"cases.example.org/z_startup/sdk"
)

func init() {
	c := sdk.Default()
	c.SetCompany(os.Getenv("COMPANY"))
}
