// Package usenumber keeps numbers as the text that came.
package usenumber

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func Vendors(hc *http.Client, company string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?company_id="+company, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	dec := json.NewDecoder(resp.Body)
	dec.UseNumber()
	var ps []map[string]any
	if err := dec.Decode(&ps); err != nil {
		return err
	}
	for _, p := range ps {
		req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%v/vendors", p["id"]), nil)
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
