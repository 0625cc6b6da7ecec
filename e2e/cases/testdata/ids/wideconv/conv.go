// Package wideconv converts ids between types that all hold them.
package wideconv

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type ID int64

type Crew struct {
	ID     uint64 `json:"id"`
	Lead   ID     `json:"lead_id"`
	Copies int    `json:"copies"`
}

func Crews(hc *http.Client, company ID) (ids []int64, err error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%v/crews", company), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(company))
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var in []Crew
	if err := json.NewDecoder(resp.Body).Decode(&in); err != nil {
		return nil, err
	}
	for _, c := range in {
		ids = append(ids, int64(c.ID), int64(c.Lead), int64(int8(c.Copies)))
	}
	return ids, nil
}

// Native turns an id into the machine's integer.
func Native(c Crew) int { return int(c.Lead) }
