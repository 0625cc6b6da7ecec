// Command plain leaves the client of the sdk as it is.
package main

import (
	"log"

	"cases.example.org/y_clientvar/sdk"
)

func main() {
	resp, err := sdk.Get("/projects", nil) // mpr:companyid
	log.Println(resp, err)
}
