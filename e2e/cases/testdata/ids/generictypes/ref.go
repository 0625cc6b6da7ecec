// Package generictypes decodes generic structs.
package generictypes

import (
	"encoding/json"
	"net/http"
)

type Page[T any] struct {
	Data []T   `json:"data"`
	Size int32 `json:"size"`
}

type Ref[K any] struct {
	ID   K      `json:"id"`
	Name string `json:"name"`
}

type Equipment struct {
	ID       int16       `json:"id"` // mpr:resourceid
	Category Ref[int64]  `json:"category"`
	Model    Ref[string] `json:"model"`
}

func List(hc *http.Client, company string) (*Page[Equipment], error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/companies/"+company+"/managed_equipment", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var p Page[Equipment]
	if err := json.NewDecoder(resp.Body).Decode(&p); err != nil {
		return nil, err
	}
	return &p, nil
}
