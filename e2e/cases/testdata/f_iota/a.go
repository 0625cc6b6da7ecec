// Package iota has arrays indexed by constants.
package iota

import (
	"context"
	"net/http"
)

// Region of Procore.
type Region int

// Regions.
const (
	US Region = iota
	Monthly
	Sandbox
	Gov
	count
)

var apiHosts = [count]string{
	US:      "app.procore.com", // mpr:legacyhost=api.procore.com
	Monthly: "api-monthly.procore.com",
	Sandbox: "login-sandbox.procore.com", // mpr:hostmismatch=sandbox.procore.com
	Gov:     "api.procoregov.com",
}

var loginHosts = [...]string{
	"login.procore.com",
	"login-sandbox-monthly.procore.com",
	"login-sandbox.procore.com",
	"login.procoregov.com",
}

// String names it.
func (r Region) String() string {
	return [...]string{"us", "monthly", "sandbox", "gov"}[r]
}

// Token URL.
func (r Region) Token() string { return "https://" + loginHosts[r] + "/oauth/token" }

// Users of a company.
func (r Region) Users(ctx context.Context, company string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://"+apiHosts[r]+"/rest/v1.0/companies/"+company+"/users", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
