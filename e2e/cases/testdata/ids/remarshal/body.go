// Package remarshal sends a decoded float64 back as JSON, which writes it in full.
package remarshal

import (
	"bytes"
	"encoding/json"
	"net/http"
)

func Copy(hc *http.Client, company string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors?company_id="+company, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var vs []map[string]any
	if err := json.NewDecoder(resp.Body).Decode(&vs); err != nil {
		return err
	}
	for _, v := range vs {
		b, err := json.Marshal(map[string]any{"insurance": map[string]any{"vendor_id": v["id"]}})
		if err != nil {
			return err
		}
		req, err := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/companies/"+company+"/insurances", bytes.NewReader(b))
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
