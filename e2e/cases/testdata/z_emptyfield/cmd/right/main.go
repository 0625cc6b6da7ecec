// Command right sets the company in three ways.
package main

import (
	"encoding/json"
	"flag"
	"os"

	"cases.example.org/z_emptyfield/sdk"
)

func main() {
	c := sdk.New()
	c.Company = os.Getenv("COMPANY")
	c.Projects()

	var d sdk.Client
	flag.StringVar(&d.Company, "company", "", "company")
	flag.Parse()
	d.Projects()

	e := sdk.New()
	if b, err := os.ReadFile("client.json"); err == nil {
		json.Unmarshal(b, e)
	}
	e.Projects()
}
