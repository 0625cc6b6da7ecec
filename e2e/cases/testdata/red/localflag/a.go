// Command a is small.
package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
)

func main() {
	companyID := flag.Int("company", 0, "id of the company")
	project := flag.Int("project", 0, "id of the project")
	flag.Parse()
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis", *project), nil) // mpr:companyid=fix
	if err != nil {
		log.Fatal(err)
	}
	_, _ = http.DefaultClient.Do(req)
	_ = companyID
	envID()
	atoi()
	lookup()
}

func envID() {
	id := os.Getenv("PROCORE_COMPANY_ID")
	if id == "" {
		log.Fatal("PROCORE_COMPANY_ID is not set")
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	if err != nil {
		log.Fatal(err)
	}
	_, _ = http.DefaultClient.Do(req)
}

func atoi() {
	companyID, err := strconv.Atoi(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	if err != nil {
		log.Fatal(err)
	}
	_, _ = http.DefaultClient.Do(req)
	_ = companyID
}

func lookup() {
	companyID, ok := os.LookupEnv("PROCORE_COMPANY_ID")
	if !ok {
		log.Fatal("set PROCORE_COMPANY_ID")
	}
	if resp, err := http.Get("https://api.procore.com/rest/v1.0/projects?company_id=" + companyID); err == nil { // mpr:companyid=stay
		resp.Body.Close()
	}
	if resp, err := http.Get("https://api.procore.com/rest/v1.0/projects?company_id=" + companyID); err != nil { // mpr:companyid=stay
		log.Fatal(err)
	} else {
		resp.Body.Close()
	}
	resp, _ := http.Get("https://api.procore.com/rest/v1.0/projects?company_id=" + companyID) // mpr:companyid=stay
	resp.Body.Close()
	var err error
	resp, err = http.Get("https://api.procore.com/rest/v1.0/projects?company_id=" + companyID) // mpr:companyid=stay
	if err != nil {
		log.Fatal(err)
	}
	url := "https://api.procore.com/rest/v1.0/projects?company_id=" + companyID
	res, err := http.Get(url) // mpr:companyid=stay
	defer res.Body.Close()
	if err != nil {
		log.Fatal(err)
	}
	r2, err2 := http.Get(url) // mpr:companyid=fix
	if err2 != nil {
		log.Fatalf("get %s: %v", url, err2)
	}
	r2.Body.Close()
}
