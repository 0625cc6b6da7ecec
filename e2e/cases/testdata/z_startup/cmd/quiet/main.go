// Command quiet imports what only looks.
package main

import (
	_ "cases.example.org/z_startup/quiet"
	"cases.example.org/z_startup/sdk"
)

func main() { sdk.Default().Get("/offices") } // mpr:companyid
