// Package env derives hosts.
package env

import (
	"flag"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"

	"golang.org/x/oauth2"
)

var env = flag.String("env", "production", "production, monthly or sandbox")

func authHost() string {
	h := "login.procore.com"
	if *env == "monthly" {
		h = "login-sandbox.procore.com" // mpr:hostmismatch=login-sandbox-monthly.procore.com
	} else if *env == "sandbox" {
		h = "login-sandbox.procore.com"
	}
	return h
}

func apiHost() string {
	sub := "api"
	switch *env {
	case "monthly":
		sub = "api-monthly"
	case "sandbox":
		sub = "sandbox"
	}
	return sub + ".procore.com"
}

func badHost() string {
	sub := "app" // mpr:legacyhost
	if strings.HasPrefix(*env, "mon") {
		sub = "api-monthly"
	}
	return fmt.Sprintf("%s.procore.com", sub)
}

// Endpoint to sign in at.
func Endpoint() oauth2.Endpoint {
	u := url.URL{Scheme: "https", Host: authHost(), Path: "/oauth"}
	return oauth2.Endpoint{AuthURL: u.JoinPath("authorize").String(), TokenURL: u.JoinPath("token").String()}
}

// Users of a company.
func Users(company string) (*http.Response, error) {
	u := &url.URL{Scheme: "https", Host: apiHost()}
	u.Path = "/rest/v1.0/companies/" + company + "/users"
	req := &http.Request{Method: "GET", URL: u, Header: http.Header{"Procore-Company-ID": {company}}}
	return http.DefaultClient.Do(req)
}

// Tools of a company.
func Tools(company string) (*http.Response, error) {
	u := "https://" + badHost() + "/rest/v1.0/companies/" + company + "/tools"
	req, err := http.NewRequest("GET", u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("PROCORE_COMPANY_ID", company)
	req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY_ID"))
	return http.DefaultClient.Do(req)
}
