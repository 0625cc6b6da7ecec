// Command set imports what sets the company.
package main

import (
	"cases.example.org/z_startup/sdk"
	_ "cases.example.org/z_startup/setup"
)

func main() { sdk.Default().Get("/vendors") }
