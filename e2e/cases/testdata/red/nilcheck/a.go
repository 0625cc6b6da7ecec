// Package a checks the request itself.
package a

import (
	"fmt"
	"net/http"
)

func do(kind string, companyID string) (*http.Response, error) {
	var req *http.Request
	var err error
	switch kind {
	case "projects":
		req, err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?company_id="+companyID, nil) // mpr:companyid=fix
	case "offices":
		req, err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices?company_id="+companyID, nil) // mpr:companyid=fix
	}
	if err != nil {
		return nil, err
	}
	if req == nil {
		return nil, fmt.Errorf("unknown kind %q", kind)
	}
	return http.DefaultClient.Do(req)
}

func Do(kind string) { _, _ = do(kind, "1") }
