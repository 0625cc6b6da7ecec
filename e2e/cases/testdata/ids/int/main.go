// Command intflag is right where an int has 64 bits.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
)

type project struct {
	ID      int  `json:"id"`
	OwnerID uint `json:"owner_id"`
	Count   int  `json:"count"`
}

var company = flag.Int("company", 0, "Procore company id")

var pages = flag.Int("pages", 1, "how many pages to read")

func main() {
	flag.Parse()
	id, err := strconv.Atoi(os.Getenv("PROCORE_PROJECT_ID"))
	if err != nil {
		log.Fatal(err)
	}
	per, err := strconv.Atoi(os.Getenv("PER_PAGE"))
	if err != nil {
		per = 100
	}
	for page := 1; page <= *pages; page++ {
		req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/subprojects?page=%d&per_page=%d", id, page, per), nil)
		if err != nil {
			log.Fatal(err)
		}
		req.Header.Set("Procore-Company-Id", strconv.Itoa(*company))
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			log.Fatal(err)
		}
		var ps []project
		err = json.NewDecoder(resp.Body).Decode(&ps)
		resp.Body.Close()
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(len(ps))
	}
}
