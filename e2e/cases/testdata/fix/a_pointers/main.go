// Command distribution exports the distribution groups of one or all companies.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

var (
	companyID = flag.Int("company", 0, "company id")
	project   = flag.String("project", "", "project id")
)

type filter struct {
	CompanyID *int64
	Page      int
}

func groups() (*http.Request, error) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%s/distribution_groups?company_id=%d", *project, *companyID)
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	return req, nil
}

func people(f filter) (*http.Request, error) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%s/users?page=%d", *project, f.Page)
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	if f.CompanyID != nil {
		q := req.URL.Query()
		q.Set("filters[company_id]", fmt.Sprint(*f.CompanyID))
		req.URL.RawQuery = q.Encode()
	}
	return req, nil
}

func departments(companyID *string) (*http.Request, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/"+*project+"/departments", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	if companyID != nil {
		log.Print("departments of ", *companyID)
	}
	return req, nil
}

func export(req *http.Request, err error) {
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("PROCORE_TOKEN"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	io.Copy(os.Stdout, resp.Body)
}

func main() {
	flag.Parse()
	export(groups())
	for page := 1; page < 4; page++ {
		export(people(filter{Page: page}))
	}
	var only *string
	if flag.NArg() > 0 {
		only = &flag.Args()[0]
	}
	export(departments(only))
}
