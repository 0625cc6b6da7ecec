// Package mapkeys decodes objects keyed by ids.
package mapkeys

import (
	"encoding/json"
	"net/http"
)

type Permissions struct {
	VendorsByID  map[int32]string   `json:"vendors_by_id"` // mpr:resourceid
	ByProjectID  map[string][]int32 `json:"user_ids"`      // mpr:resourceid
	CountsByName map[string]int32   `json:"counts"`
	Levels       map[int32]string   `json:"levels"`
}

func Load(hc *http.Client, company string) (*Permissions, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/companies/"+company+"/permissions", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	p := new(Permissions)
	if err := json.NewDecoder(resp.Body).Decode(p); err != nil {
		return nil, err
	}
	return p, nil
}
