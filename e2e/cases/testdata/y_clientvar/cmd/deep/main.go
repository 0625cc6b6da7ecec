// Command deep has a package that it imports import package auth.
package main

import (
	"log"

	"cases.example.org/y_clientvar/app"
	"cases.example.org/y_clientvar/sdk"
)

func main() {
	resp, err := sdk.Get("/projects", nil)
	log.Println(app.Name, resp, err)
}
