// Package unmarshaljson gives a type its own UnmarshalJSON.
package unmarshaljson

import (
	"encoding/json"
	"net/http"
	"time"
)

type Date struct{ time.Time }

type Meeting struct {
	ID    int64
	Topic string
	On    Date
}

func (m *Meeting) UnmarshalJSON(b []byte) error {
	var raw struct {
		ID    int32  `json:"id"` // mpr:resourceid
		Title string `json:"title"`
		Mode  uint32 `json:"mode"`
	}
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	m.ID, m.Topic = int64(raw.ID), raw.Title
	return nil
}

func Meetings(hc *http.Client, company string) ([]Meeting, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/17/meetings", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var ms []Meeting
	return ms, json.NewDecoder(resp.Body).Decode(&ms)
}
