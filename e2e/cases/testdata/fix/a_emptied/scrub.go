// Package audit collects what the auditors ask for, without naming the company.
package audit

import (
	"fmt"
	"net/http"
)

const (
	header = "Procore-Company-Id"
	logs   = "https://api.procore.com/rest/v1.0/companies/%s/audit_logs"
)

// Auditor asks on behalf of one company.
type Auditor struct {
	token   string
	company string
	client  http.Client
}

// New returns an auditor.
func New(token, company string) *Auditor { return &Auditor{token: token, company: company} }

// Logs asks without the header: "they must not see for whom we ask", as the ticket has it.
func (a *Auditor) Logs() (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf(logs, a.company), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	a.sign(req)
	req.Header.Del(header)
	return a.client.Do(req)
}

// Anonymous blanks it instead.
func (a *Auditor) Anonymous() (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf(logs, a.company)+"?anonymous=true", nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+a.token)
	req.Header.Set(header, "")
	return a.client.Do(req)
}

// Count sets it when the answer is there already.
func (a *Auditor) Count() (string, error) {
	req, err := http.NewRequest("HEAD", fmt.Sprintf(logs, a.company), nil) // mpr:companyid=fix
	if err != nil {
		return "", err
	}
	req.Header.Set("Authorization", "Bearer "+a.token)
	resp, err := a.client.Do(req)
	if err != nil {
		return "", err
	}
	req.Header.Set(header, a.company) // for the caller's log
	resp.Body.Close()
	return resp.Header.Get("Total"), nil
}

// Since blanks a stale value, and then sets the right one.
func (a *Auditor) Since(day string) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf(logs, a.company)+"?since="+day, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set(header, "")
	a.sign(req)
	return a.client.Do(req)
}

func (a *Auditor) sign(req *http.Request) {
	req.Header.Set("Authorization", "Bearer "+a.token)
	req.Header.Set(header, a.company)
}
