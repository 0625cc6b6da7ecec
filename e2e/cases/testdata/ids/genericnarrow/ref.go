// Package genericnarrow instantiates a generic struct with a narrow type.
package genericnarrow

import (
	"encoding/json"
	"net/http"
)

type Ref[K int32 | int64] struct {
	ID   K      `json:"id"`
	Name string `json:"name"`
}

type Timecard struct {
	ID   int64      `json:"id"`
	User Ref[int32] `json:"user"` // mpr:resourceid
	Crew Ref[int64] `json:"crew"`
}

func List(hc *http.Client, company string) (cards []Timecard, err error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/companies/"+company+"/timecard_entries", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	err = json.NewDecoder(resp.Body).Decode(&cards)
	return cards, err
}
