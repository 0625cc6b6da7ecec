// Package gen has a copier that a tool wrote.
package gen

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

type timecard struct {
	ID      int64   `json:"id"`
	Hours   float32 `json:"hours"`
	PartyID int64   `json:"party_id"`
	Day     int64   `json:"day"`
}

func fetch(ctx context.Context, company string, id int64) (timecard, error) {
	var v timecard
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/timecard_entries/%d", id), nil)
	if err != nil {
		return v, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	return v, json.NewDecoder(resp.Body).Decode(&v)
}

// Entry of a person.
func Entry(ctx context.Context, company string, id int64) (Wire, error) {
	t, err := fetch(ctx, company, id)
	return toWire(t), err
}
