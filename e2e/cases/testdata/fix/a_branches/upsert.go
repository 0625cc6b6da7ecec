// Package costcodes pushes the ERP's cost codes into Procore.
package costcodes

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

const root = "https://api.procore.com/rest/v1.0/"

// Code is one row of the ERP's table. A code that Procore has not seen has no ID.
type Code struct {
	ID     int64  `json:"-"`
	Code   string `json:"code"`
	Name   string `json:"name"`
	Parent int64  `json:"parent_id,omitempty"`
}

// Upsert creates the code or updates it.
func Upsert(token string, companyID int64, c Code) error {
	body, err := json.Marshal(map[string]Code{"standard_cost_code": c})
	if err != nil {
		return err
	}
	company := strconv.FormatInt(companyID, 10)
	var req *http.Request
	if c.ID == 0 {
		req, err = http.NewRequest(http.MethodPost, root+"standard_cost_codes?company_id="+company, bytes.NewReader(body)) // mpr:companyid=fix
	} else {
		req, err = http.NewRequest(http.MethodPatch, fmt.Sprintf("%sstandard_cost_codes/%d?company_id=%s", root, c.ID, company), bytes.NewReader(body)) // mpr:companyid=fix
	}
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Content-Type", "application/json")
	return send(req)
}

// Change is something that happened to a code in the ERP.
type Change struct {
	Kind string
	Code Code
}

// Apply replays a change.
func Apply(token string, companyID int64, ch Change) error {
	var req *http.Request
	var err error
	switch ch.Kind {
	case "dropped":
		req, err = http.NewRequest("DELETE", fmt.Sprintf("%sstandard_cost_codes/%d?company_id=%d", root, ch.Code.ID, companyID), nil) // mpr:companyid=fix
		if err != nil {
			return fmt.Errorf("drop: %w", err)
		}
	case "frozen":
		if req, err = http.NewRequest("PATCH", fmt.Sprintf("%sstandard_cost_codes/%d/archive?company_id=%d", root, ch.Code.ID, companyID), nil); err != nil { // mpr:companyid=fix
			return fmt.Errorf("freeze: %w", err)
		}
		req.Header.Set("Content-Type", "application/json")
	default:
		return Upsert(token, companyID, ch.Code)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return send(req)
}

func send(req *http.Request) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return fmt.Errorf("%s %s: %s", req.Method, req.URL.Path, resp.Status)
	}
	return nil
}
