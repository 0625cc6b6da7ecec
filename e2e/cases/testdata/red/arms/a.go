// Package a has one claim per arm.
package a

import (
	"fmt"
	"net/http"
)

func copyFrom(read bool, from, to int) (*http.Response, error) {
	var u string
	if read {
		u = fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/templates", from)
	} else {
		u = fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", to)
	}
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func other(hubs bool, companyID int) (*http.Response, error) {
	u := "https://developer.api.autodesk.com/project/v1/hubs"
	if !hubs {
		u = fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", companyID)
	}
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func cases(kind string, companyID int) (*http.Response, error) {
	var u string
	switch kind {
	case "procore":
		u = fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", companyID)
	case "acc":
		u = "https://developer.api.autodesk.com/project/v1/hubs"
	default:
		return nil, fmt.Errorf("%q?", kind)
	}
	return http.Get(u) // mpr:companyid=stay
}

func Do(b bool, kind string) { copyFrom(b, 1, 2); other(b, 1); cases(kind, 1) }
