// Package hubspot narrows the ids of another system, beside a Procore call.
package hubspot

import (
	"encoding/json"
	"net/http"
)

type contact struct {
	ID    int64  `json:"id"`
	Email string `json:"email"`
}

type user struct {
	ID    int64  `json:"id"`
	Email string `json:"email_address"`
}

type Pair struct {
	Contact int32
	User    int32
	Both    int64
}

func contacts(hc *http.Client) ([]contact, error) {
	resp, err := hc.Get("https://api.hubapi.com/contacts/v1/lists/all")
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var cs []contact
	return cs, json.NewDecoder(resp.Body).Decode(&cs)
}

func users(hc *http.Client, company string) ([]user, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/companies/"+company+"/users", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var us []user
	return us, json.NewDecoder(resp.Body).Decode(&us)
}

func Match(hc *http.Client, company string) ([]Pair, error) {
	cs, err := contacts(hc)
	if err != nil {
		return nil, err
	}
	us, err := users(hc, company)
	if err != nil {
		return nil, err
	}
	var out []Pair
	for _, c := range cs {
		for _, u := range us {
			if c.Email == u.Email {
				out = append(out, Pair{
					Contact: int32(c.ID),
					User:    int32(u.ID), // mpr:resourceid
					Both:    c.ID ^ u.ID,
				})
			}
		}
	}
	return out, nil
}
