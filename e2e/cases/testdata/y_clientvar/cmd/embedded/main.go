// Command embedded gives params that have theirs from a part.
package main

import (
	"log"
	"os"

	"cases.example.org/y_clientvar/sdk"
)

func main() {
	resp, err := sdk.Get("/projects", &sdk.ListParams{Limit: 3}) // mpr:companyid
	log.Println(resp, err)

	params := &sdk.ListParams{}
	params.SetHeader("Procore-Company-Id", os.Getenv("PROCORE_COMPANY"))
	resp, err = sdk.Get("/projects", params)
	log.Println(resp, err)

	var any interface {
		sdk.Container
		SetHeader(name, value string)
	} = &sdk.ListParams{}
	any.SetHeader("Procore-Company-Id", os.Getenv("PROCORE_COMPANY"))
	resp, err = sdk.Get("/vendors", any)
	log.Println(resp, err)
}
