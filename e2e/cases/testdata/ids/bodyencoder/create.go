// Package bodyencoder streams the body with a json.Encoder.
package bodyencoder

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type Observation struct {
	TypeID     int64 `json:"type_id"`
	AssigneeID int32 `json:"assignee_id"` // mpr:resourceid
	Priority   int32 `json:"priority"`
}

// audit is written to the program's own log service.
type audit struct {
	ActorID int32 `json:"actor_id"`
	EventID int32 `json:"event_id"`
}

func Create(hc *http.Client, company string, o Observation) error {
	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(struct {
		Observation Observation `json:"observation"`
	}{o}); err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, "https://api.procore.com/rest/v1.0/observations/items?project_id=17", &buf)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	resp.Body.Close()
	return record(hc, audit{ActorID: 3, EventID: 12})
}

func record(hc *http.Client, a audit) error {
	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(a); err != nil {
		return err
	}
	resp, err := hc.Post("https://audit.internal.example/events", "application/json", &buf)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
