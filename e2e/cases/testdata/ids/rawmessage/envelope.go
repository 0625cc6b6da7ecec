// Package rawmessage decodes an envelope first and its data afterwards.
package rawmessage

import (
	"encoding/json"
	"net/http"
)

type envelope struct {
	Data json.RawMessage `json:"data"`
	Meta struct {
		Page    int32 `json:"page"`
		PerPage int32 `json:"per_page"`
		Total   int32 `json:"total"`
	} `json:"meta"`
}

type Change struct {
	ID       uint32 `json:"id"` // mpr:resourceid
	Sequence uint32 `json:"sequence"`
}

func Changes(hc *http.Client, company string) ([]Change, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/change_events?project_id=17", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var env envelope
	if err := json.NewDecoder(resp.Body).Decode(&env); err != nil {
		return nil, err
	}
	var cs []Change
	if err := json.Unmarshal(env.Data, &cs); err != nil {
		return nil, err
	}
	return cs, nil
}
