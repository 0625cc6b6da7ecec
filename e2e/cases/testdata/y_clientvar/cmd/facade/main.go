// Command facade leaves the client of all apps as it is, though it could replace it.
package main

import (
	"log"

	"cases.example.org/y_clientvar/facade"
)

func main() {
	resp, err := facade.New().Projects() // mpr:companyid
	log.Println(resp, err)
}
