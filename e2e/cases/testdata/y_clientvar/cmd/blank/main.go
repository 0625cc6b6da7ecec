// Command blank has package auth set the client of the sdk.
package main

import (
	"log"

	_ "cases.example.org/y_clientvar/auth"
	"cases.example.org/y_clientvar/sdk"
)

func main() {
	resp, err := sdk.Get("/projects", nil)
	log.Println(resp, err)
}
