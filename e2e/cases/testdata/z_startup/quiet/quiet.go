// Package quiet looks at the company as the program starts.
package quiet

import (
	"log"

	"cases.example.org/z_startup/sdk"
)

func init() { log.Print("company ", sdk.Default().Company()) }
