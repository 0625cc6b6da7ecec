// Package parsedecoded parses the strings and numbers that Procore sent.
package parsedecoded

import (
	"encoding/json"
	"net/http"
	"strconv"
)

type record struct {
	ID       string      `json:"id"`
	OwnerID  json.Number `json:"owner_id"`
	Position string      `json:"position"`
}

type Record struct {
	ID, Owner, Position int32
	Wide                int64
	Text                string
}

func Load(hc *http.Client, company string) (*Record, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v2.0/companies/"+company+"/records/first", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var in record
	if err := json.NewDecoder(resp.Body).Decode(&in); err != nil {
		return nil, err
	}
	id, err := strconv.ParseInt(in.ID, 10, 32) // mpr:resourceid
	if err != nil {
		return nil, err
	}
	wide, err := strconv.ParseInt(in.ID, 10, 64)
	if err != nil {
		return nil, err
	}
	owner, err := in.OwnerID.Int64()
	if err != nil {
		return nil, err
	}
	position, err := strconv.ParseInt(in.Position, 10, 32)
	if err != nil {
		return nil, err
	}
	return &Record{
		ID:       int32(id),
		Owner:    int32(owner), // mpr:resourceid
		Position: int32(position),
		Wide:     wide,
		Text:     in.ID,
	}, nil
}
