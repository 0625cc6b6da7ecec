// Package deref narrows through pointers, locals and helpers.
package deref

import (
	"encoding/json"
	"net/http"
)

type Spec struct {
	ID        int64   `json:"id"`
	SectionID *int64  `json:"specification_section_id"`
	Pages     *int64  `json:"pages"`
	AreaIDs   []int64 `json:"area_ids"`
}

func small(n int64) int32 { return int32(n) }

func Sections(hc *http.Client, company string) (out []int32, pages int32, err error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/17/specification_sections", nil)
	if err != nil {
		return nil, 0, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, 0, err
	}
	defer resp.Body.Close()
	var specs []*Spec
	if err := json.NewDecoder(resp.Body).Decode(&specs); err != nil {
		return nil, 0, err
	}
	for _, s := range specs {
		if s.SectionID != nil {
			out = append(out, int32(*s.SectionID)) // mpr:resourceid
		}
		if s.Pages != nil {
			pages += int32(*s.Pages)
		}
		for _, area := range s.AreaIDs {
			out = append(out, int32(area)) // mpr:resourceid
		}
		pages += small(int64(len(s.AreaIDs)))
	}
	return out, pages, nil
}
