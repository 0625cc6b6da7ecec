// Package companyid holds what the rule's documentation shows.
package companyid

import "net/http"

func projects(token string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	_, err = http.DefaultClient.Do(req)
	return err
}

var _ = projects
