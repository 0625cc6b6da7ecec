// Package a has files with tags.
package a

import "net/http"

func list(companyID string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func Do() { _, _ = list("1") }
