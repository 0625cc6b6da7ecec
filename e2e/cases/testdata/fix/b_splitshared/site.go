// Package plugin opens Procore from the accounting program.
package plugin

import (
	"fmt"
	"net/http"
	"net/url"
)

const (
	domain = "procore.com"
	host   = "app." + domain // mpr:legacyhost=stay
)

// Page is a page of a company.
func Page(company int, name string) string {
	return fmt.Sprintf("https://%s/%d/company/%s", host, company, name)
}

// SignIn trades a code for a token.
func SignIn(form url.Values) (*http.Response, error) {
	return http.PostForm("https://"+host+"/oauth/token", form)
}

// Zone is where the customer's pages are. The zone is the customer's, the domain ours.
func Zone(zone string, company int) string {
	return fmt.Sprintf("https://%s.%s/%d/company/home", zone, domain, company)
}

// Invoices of a project. The zone that is in the code is where the first customer was.
func Invoices(token, companyID string, project int) (*http.Response, error) {
	u := fmt.Sprintf("https://%s.%s/rest/v1.0/requisitions?project_id=%d", "us02", domain, project) // mpr:legacyhost=fix
	req, err := http.NewRequest("GET", u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", companyID)
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
