// Command small is built where an int has 32 bits.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"strconv"
)

const base = "https://api.procore.com/rest/v1.0"

type project struct {
	ID        int   `json:"id"`         // want `field project.ID holds a Procore id in int \(32 bits in this build\), which is too small for new regions; use int64 \(MPR\)`
	CompanyID uint  `json:"company_id"` // want `field project.CompanyID holds a Procore id in uint \(32 bits`
	OwnerID   int64 `json:"owner_id"`
	Count     int   `json:"count"`
}

func main() {
	id, err := strconv.Atoi(os.Args[1]) // want `strconv.Atoi cuts an id that goes into a request to Procore to 32 bits or less, which is too small for new regions; use strconv.ParseInt with 64 bits \(MPR\)`
	if err != nil {
		panic(err)
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/projects/%d", base, id), nil)
	if err != nil {
		panic(err)
	}
	req.Header.Set("Procore-Company-Id", "12")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
	var p project
	if err := json.NewDecoder(resp.Body).Decode(&p); err != nil {
		panic(err)
	}
	fmt.Println(p.ID)
}

type crew struct{ ID int64 }

var company = flag.Int("company-id", 0, "id of the company") // want `flag.Int cuts an id that goes into a request to Procore`

var pages = flag.Int("pages", 1, "how many pages")

func crews(text string) error {
	id, err := strconv.ParseInt(text, 10, 0) // want `strconv.ParseInt cuts an id that goes into a request to Procore`
	if err != nil {
		return err
	}
	resp, err := http.Get(fmt.Sprintf("%s/companies/%d/projects/%d/crews?page=%d", base, *company, id, *pages))
	if err != nil {
		return err
	}
	var c crew
	if err := json.NewDecoder(resp.Body).Decode(&c); err != nil {
		return err
	}
	fmt.Println(int(c.ID)) // want `int cuts an id that comes from Procore`
	return nil
}
