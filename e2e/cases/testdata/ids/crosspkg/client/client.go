// Package client decodes types of another package.
package client

import (
	"encoding/json"
	"net/http"
	"os"

	"cases.example.org/ids/crosspkg/model"
)

func get(hc *http.Client, company, path string, v any) error {
	req, err := http.NewRequest("GET", "https://api.procore.com"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

func Incidents(hc *http.Client, company string) ([]model.Incident, error) {
	var in []model.Incident
	err := get(hc, company, "/rest/v1.0/projects/17/incidents", &in) // mpr:resourceid
	return in, err
}

func Witnesses(hc *http.Client, company string) ([]model.Witness, error) {
	var ws []model.Witness
	err := get(hc, company, "/rest/v1.0/projects/17/incidents/3/witness_statements", &ws)
	return ws, err
}

func Badges(name string) ([]model.Badge, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var bs []model.Badge
	return bs, json.Unmarshal(b, &bs)
}
