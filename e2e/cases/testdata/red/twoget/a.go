// Package a gets twice.
package a

import (
	"net/http"
)

const base = "https://api.procore.com"

func both(companyID string) (int, error) {
	resp, err := http.Get(base + "/rest/v1.0/projects?company_id=" + companyID) // mpr:companyid=fix
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	resp2, err := http.Get(base + "/rest/v1.0/offices?company_id=" + companyID) // mpr:companyid=fix
	if err != nil {
		return 0, err
	}
	defer resp2.Body.Close()
	return resp.StatusCode + resp2.StatusCode, nil
}

func Do() { _, _ = both("1") }
