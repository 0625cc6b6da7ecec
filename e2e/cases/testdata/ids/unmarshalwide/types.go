// Package unmarshalwide reads a wide id in UnmarshalJSON and then cuts it.
package unmarshalwide

import (
	"encoding/json"
	"net/http"
	"strconv"
)

type Drawing struct {
	key   int32
	Title string
}

func (d *Drawing) UnmarshalJSON(b []byte) error {
	var raw struct {
		ID       int64  `json:"id"`
		Title    string `json:"title"`
		Revision int64  `json:"revision"`
	}
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	d.key = int32(raw.ID) // mpr:resourceid
	d.Title = raw.Title + " rev " + strconv.Itoa(int(int32(raw.Revision)))
	return nil
}

func Drawings(hc *http.Client, company string) ([]Drawing, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/17/drawings", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var ds []Drawing
	return ds, json.NewDecoder(resp.Body).Decode(&ds)
}
