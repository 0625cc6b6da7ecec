// Package intoledger sends a narrowed Procore id to another system.
package intoledger

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type procoreCompany struct {
	ID    int64  `json:"id"`
	Name  string `json:"name"`
	Seats int64  `json:"seats"`
}

type account struct {
	ID         int32  `json:"id"`
	ExternalID int32  `json:"external_id"`
	Name       string `json:"name"`
	Seats      int32  `json:"seats"`
}

func Push(hc *http.Client, company string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/companies/"+company, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var c procoreCompany
	if err := json.NewDecoder(resp.Body).Decode(&c); err != nil {
		return err
	}
	b, err := json.Marshal(account{
		ID:         1,
		ExternalID: int32(c.ID), // mpr:resourceid
		Name:       c.Name,
		Seats:      int32(c.Seats),
	})
	if err != nil {
		return err
	}
	out, err := hc.Post("https://crm.example.com/accounts", "application/json", bytes.NewReader(b))
	if err != nil {
		return err
	}
	return out.Body.Close()
}
