// Package names has ids of its own and of Procore in one struct.
package names

import (
	"context"
	"encoding/json"
	"net/http"
)

// A Link is the program's own, kept in its cache.
type Link struct {
	ID        int32 `json:"id"`
	ProcoreID int32 `json:"procore_id"`
}

// Load reads links from a file's text.
func Load(text []byte) (l []Link, err error) { return l, json.Unmarshal(text, &l) }

type page struct {
	Page    int32 `json:"page"`
	PerPage int32 `json:"per_page"`
	Items   []struct {
		Id       *int32 `json:"id"` // mpr:resourceid
		SenderID int16  // mpr:resourceid
		Valid    int8   `json:"valid"`
		Grid     int32  `json:"grid"`
		Paid     int32
		UUID     [16]byte    `json:"uuid"`
		Number   json.Number `json:"number_id"`
	} `json:"items"`
}

// Fetch reads a page of submittals.
func Fetch(ctx context.Context, company string) (p page, err error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.1/submittals", nil)
	if err != nil {
		return p, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return p, err
	}
	defer resp.Body.Close()
	dec := json.NewDecoder(resp.Body)
	dec.DisallowUnknownFields()
	err = dec.Decode(&p)
	return p, err
}
