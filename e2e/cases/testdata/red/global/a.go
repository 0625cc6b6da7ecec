// Package a has ids in variables.
package a

import (
	"flag"
	"fmt"
	"net/http"
)

var companyID string

const placeholder = ""

var ProcoreCompany = 99 // the default

func list(companyID int) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/5/rfis", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func Main() {
	company := flag.Int("company", 0, "company")
	flag.Parse()
	resp, err := http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", *company)) // mpr:companyid=fix
	if err != nil {
		panic(err)
	}
	resp.Body.Close()
	_, _ = list(4)
}
