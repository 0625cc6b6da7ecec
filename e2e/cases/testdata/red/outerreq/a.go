// Package a is an HTTP handler whose request is called req.
package a

import (
	"fmt"
	"net/http"
)

func Handle(w http.ResponseWriter, req *http.Request) {
	companyID := req.PathValue("company_id")
	resp, err := http.Get("https://api.procore.com/rest/v1.0/projects?company_id=" + companyID) // mpr:companyid=fix
	if err != nil {
		http.Error(w, err.Error(), 502)
		return
	}
	resp.Body.Close()
	resp2, err := http.Get("https://api.procore.com/rest/v1.0/offices?company_id=" + companyID) // mpr:companyid=fix
	if err != nil {
		http.Error(w, err.Error(), 502)
		return
	}
	resp2.Body.Close()
}

func seq(companyID int) error {
	if r, err := first(companyID); err != nil || r == nil {
		return err
	}
	resp, err := http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID)) // mpr:companyid=fix
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	for i := range 3 {
		page, err := http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects?page=%d", companyID, i)) // mpr:companyid=fix
		if err != nil {
			return err
		}
		page.Body.Close()
	}
	return nil
}

func first(companyID int) (*http.Response, error) {
	if companyID > 5 {
		return http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID)) // mpr:companyid=fix
	}
	return http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/offices", companyID)) // mpr:companyid=fix
}

func Do() { seq(1) }
