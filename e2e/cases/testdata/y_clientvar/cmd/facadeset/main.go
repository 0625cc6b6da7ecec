// Command facadeset has all apps send a company.
package main

import (
	"log"
	"os"

	"cases.example.org/y_clientvar/facade"
)

func main() {
	app := facade.New()
	facade.WithCompany(app, os.Getenv("PROCORE_COMPANY"))
	resp, err := app.Projects()
	log.Println(resp, err)
}
