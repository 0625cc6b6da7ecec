// Package v2strings reads REST v2, whose ids are strings.
package v2strings

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func Uploads(hc *http.Client, company string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v2.0/companies/"+company+"/projects", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var page struct {
		Data []map[string]any `json:"data"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&page); err != nil {
		return err
	}
	for _, p := range page.Data {
		id, ok := p["id"].(string)
		if !ok {
			continue
		}
		req, err := http.NewRequest("POST", fmt.Sprintf("https://api.procore.com/rest/v2.1/companies/%s/projects/%v/uploads", company, id), nil)
		if err != nil {
			return err
		}
		req.Header.Set("Procore-Company-Id", company)
		resp, err := hc.Do(req)
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
	return nil
}
