// Package generated fills messages of a generated package from Procore.
package generated

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type project struct {
	ID        int64  `json:"id"`
	CompanyID int64  `json:"company_id"`
	Name      string `json:"name"`
}

func Fetch(hc *http.Client, company, id int64, page int) (*Project, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d?company_id=%d", id, company), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(company))
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var p project
	if err := json.NewDecoder(resp.Body).Decode(&p); err != nil {
		return nil, err
	}
	return &Project{
		ProjectId: int32(p.ID), // mpr:resourceid
		CompanyId: p.CompanyID,
		Name:      p.Name,
		Page:      int32(page),
	}, nil
}
