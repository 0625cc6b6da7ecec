// Package stringoption reads a v2 id, a string, into a narrow integer.
package stringoption

import (
	"encoding/json"
	"net/http"
)

type Upload struct {
	ID        int32  `json:"id,string"` // mpr:resourceid
	PartCount int32  `json:"part_count,string"`
	SegmentID string `json:"segment_id"`
}

func Get(hc *http.Client, company, project, upload string) (*Upload, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v2.1/companies/"+company+"/projects/"+project+"/uploads/"+upload, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var env struct {
		Data Upload `json:"data"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&env); err != nil {
		return nil, err
	}
	return &env.Data, nil
}
