// Package narrow decodes wide ids and keeps narrow ones.
package narrow

import (
	"encoding/json"
	"net/http"
)

type dto struct {
	ID        int64  `json:"id"`
	CompanyID int64  `json:"company_id"`
	Name      string `json:"name"`
	Count     int64  `json:"open_items_count"`
}

type Row struct {
	ProcoreID int32
	Company   uint32
	Name      string
	Open      int32
}

func Load(hc *http.Client, company string) ([]Row, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?company_id="+company, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var in []dto
	if err := json.NewDecoder(resp.Body).Decode(&in); err != nil {
		return nil, err
	}
	rows := make([]Row, 0, len(in))
	for _, p := range in {
		rows = append(rows, Row{
			ProcoreID: int32(p.ID),         // mpr:resourceid
			Company:   uint32(p.CompanyID), // mpr:resourceid
			Name:      p.Name,
			Open:      int32(p.Count),
		})
	}
	return rows, nil
}
