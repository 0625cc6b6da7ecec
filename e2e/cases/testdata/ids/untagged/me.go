// Package untagged relies on encoding/json matching names without case.
package untagged

import (
	"encoding/json"
	"net/http"
)

type Me struct {
	ID         int32 // mpr:resourceid
	Login      string
	Company_Id uint32  // mpr:resourceid
	ProjectIDs []int32 // mpr:resourceid
	Identity   int32
	Widths     []int32
	session    int32
	userID     int32
}

func Who(hc *http.Client, company string) (*Me, error) {
	req, err := http.NewRequest("GET", "https://sandbox.procore.com/rest/v1.0/me", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	m := &Me{session: 1, userID: 2}
	if err := json.NewDecoder(resp.Body).Decode(m); err != nil {
		return nil, err
	}
	return m, nil
}
