// Package payroll books hours from Procore's timecards.
package payroll

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// Run books for one company.
type Run struct {
	Token     string
	CompanyID int
	ID        string
}

// Entries of a day.
func (r Run) Entries(day string) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/timecard_entries?start_date=%s", r.CompanyID, day), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set(companyHeader, strconv.Itoa(r.CompanyID))
	req.Header.Set(requestID, r.ID)
	return http.DefaultClient.Do(req)
}

// Types of hours.
func (r Run) Types() (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/timecard_time_types", r.CompanyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set(tenantHeader, strconv.Itoa(r.CompanyID))
	return http.DefaultClient.Do(req)
}

// Book hands an entry to our own gateway.
func (r Run) Book(entry string) (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://gateway.example.com/payroll/entries", strings.NewReader(entry))
	if err != nil {
		return nil, err
	}
	req.Header.Set(tenantHeader, strconv.Itoa(r.CompanyID))
	return http.DefaultClient.Do(req)
}

// Approve marks an entry.
func (r Run) Approve(id int64) (*http.Response, error) {
	req, err := http.NewRequest("PATCH", fmt.Sprintf("https://api.procore.com/rest/v1.0/timecard_entries/%d?company_id=%d", id, r.CompanyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	for name, value := range map[string]string{
		"Authorization":     "Bearer " + r.Token,
		"Procore-CompanyId": strconv.Itoa(r.CompanyID),
	} {
		req.Header.Set(name, value)
	}
	return http.DefaultClient.Do(req)
}

// Reject sends it back to the foreman.
func (r Run) Reject(id int64, why string) (*http.Response, error) {
	req, err := http.NewRequest("PATCH", fmt.Sprintf("https://api.procore.com/rest/v1.0/timecard_entries/%d?company_id=%d", id, r.CompanyID), strings.NewReader(why)) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+r.Token)
	req.Header.Set(`Procore_Company_ID`, strconv.Itoa(r.CompanyID))
	return http.DefaultClient.Do(req)
}

// Delete has the right name in the wrong case, which is right.
func (r Run) Delete(id int64) (*http.Response, error) {
	req, err := http.NewRequest("DELETE", fmt.Sprintf("https://api.procore.com/rest/v1.0/timecard_entries/%d?company_id=%d", id, r.CompanyID), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("PROCORE-COMPANY-ID", strconv.Itoa(r.CompanyID))
	return http.DefaultClient.Do(req)
}
