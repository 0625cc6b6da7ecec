// Package started has all apps send a company from the start.
package started

import (
	"os"

	"cases.example.org/y_clientvar/facade"
)

func init() { setUp() }

func setUp() { facade.WithCompany(facade.New(), os.Getenv("PROCORE_COMPANY")) }
