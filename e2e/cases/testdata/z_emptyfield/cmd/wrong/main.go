// Command wrong leaves the company empty.
package main

import "cases.example.org/z_emptyfield/sdk"

func main() {
	c := sdk.New()
	c.Projects()               // mpr:companyid
	(&sdk.Client{}).Projects() // mpr:companyid
}
