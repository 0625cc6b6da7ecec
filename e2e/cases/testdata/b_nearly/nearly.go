// Package nearly spells it in many ways.
package nearly

import (
	"fmt"
	"net/http"
)

const (
	bad  = "Procore_Company_Id"
	good = "PROCORE-company-ID"
)

func get(resource string, h map[string]string) error {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/"+resource, nil)
	if err != nil {
		return err
	}
	for k, v := range h {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Trades is right.
func Trades(company string) error { return get("trades", map[string]string{good: company}) }

// Offices is not.
func Offices(company string) error {
	return get("offices", map[string]string{"Company-Id": company}) // mpr:companyid
}

// Departments has an X too much.
func Departments(company int) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/departments", company), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("X-Procore-Company-Id", fmt.Sprint(company))
	return http.DefaultClient.Do(req)
}

// Insurances has none of the hyphens.
func Insurances(company int) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/insurances", company), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header = http.Header{"ProcoreCompanyId": {fmt.Sprint(company)}}
	return http.DefaultClient.Do(req)
}

// Codes has a named constant.
func Codes(company string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/work_breakdown_structure/codes", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Add(bad, company)
	return http.DefaultClient.Do(req)
}

// Templates has both.
func Templates(company string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/project_templates", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Company-Id", company)
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
