// Command facadestarted imports a package that has all apps send a company.
package main

import (
	"log"

	"cases.example.org/y_clientvar/facade"
	_ "cases.example.org/y_clientvar/started"
)

func main() {
	resp, err := facade.New().Projects()
	log.Println(resp, err)
}
