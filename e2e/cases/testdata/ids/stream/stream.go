// Package stream reads a long list element by element.
package stream

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

type Submittal struct {
	ID            int32 `json:"id"`                       // mpr:resourceid
	SpecSectionID int32 `json:"specification_section_id"` // mpr:resourceid
	Position      int32 `json:"position"`
}

func Each(hc *http.Client, company string, project int64, f func(Submittal) error) error {
	req, err := http.NewRequest(http.MethodGet,
		fmt.Sprintf("https://api.procore.com/rest/v1.1/projects/%d/submittals", project), nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return decode(resp.Body, f)
}

func decode(r io.Reader, f func(Submittal) error) error {
	dec := json.NewDecoder(r)
	if _, err := dec.Token(); err != nil {
		return err
	}
	for dec.More() {
		var s Submittal
		if err := dec.Decode(&s); err != nil {
			return err
		}
		if err := f(s); err != nil {
			return err
		}
	}
	_, err := dec.Token()
	return err
}
