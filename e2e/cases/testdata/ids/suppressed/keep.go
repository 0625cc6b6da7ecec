// Package suppressed has an id that is known to be small.
package suppressed

import (
	"encoding/json"
	"net/http"
)

type Country struct {
	ID   int32  `json:"id"` //lint:ignore resourceid a fixed list
	Name string `json:"name"`
}

func Countries(hc *http.Client, company string) ([]Country, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/countries", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var cs []Country
	return cs, json.NewDecoder(resp.Body).Decode(&cs)
}
