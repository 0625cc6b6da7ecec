// Package a sends the company only if there is one.
package a

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
)

type Options struct{ CompanyID, ProjectID int }

func list(o Options) (*http.Response, error) {
	q := url.Values{}
	if o.CompanyID != 0 {
		q.Set("company_id", strconv.Itoa(o.CompanyID))
	}
	if o.ProjectID != 0 {
		q.Set("project_id", strconv.Itoa(o.ProjectID))
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/webhooks/hooks?"+q.Encode(), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func one(companyID, projectID int) (*http.Response, error) {
	var u string
	if companyID != 0 {
		u = fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/users", companyID)
	} else {
		u = fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/users", projectID)
	}
	resp, err := http.Get(u) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return resp, nil
}

func Do() { _, _ = list(Options{}); _, _ = one(0, 1) }
