// Package client has findings in all kinds of files that make up a package and its
// test variants.
package client

import (
	"fmt"
	"net/http"

	"sdk.example.org/sdk"
)

// Two on a line, and one that is also called over http.
var tokenURL, usersURL = "https://app.procore.com/oauth/token", "http://app.procore.com/rest/v1.0/users"

// In another module.
var sdkTokenURL = sdk.TokenURL

func projects(companyID int64) (*http.Request, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://app.procore.com/rest/v1.0/projects?company_id=%d", companyID), nil)
	if err != nil {
		return nil, err
	}
	return req, nil
}

func vendors(companyID int64) (*http.Request, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://app.procore.com/rest/v1.0/vendors?company_id=%d", companyID), nil)
	if err != nil {
		return nil, err
	}
	return req, nil
}

func send(companyID int64) {
	req, _ := projects(companyID)
	http.DefaultClient.Do(req)
	if req, err := vendors(companyID); err == nil {
		http.DefaultClient.Do(req)
	}
	http.Get(tokenURL)
	http.Get(usersURL)
}
