package app

import (
	"fmt"
	"net/http"
)

const api = "https://api.procore.com/rest/v1.0"

// Projects needs the company's number as text.
func Projects(companyID int64) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/projects?company_id=%d", api, companyID), nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Users needs it too.
func Users(companyID int64) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/users?company_id=%d", api, companyID), nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Offices has no company's number at hand.
func Offices() (*http.Response, error) {
	return http.Get(api + "/offices")
}
