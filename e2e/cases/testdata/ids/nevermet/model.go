// Package nevermet has structs with 32-bit ids that Procore never sees, in a package that calls it.
package nevermet

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"sort"
)

type Seat struct {
	ID    int32 `json:"id"`
	RowID int32 `json:"row_id"`
}

type Plan struct {
	ID    uint16 `json:"id"`
	Seats []Seat `json:"seats"`
}

// Print writes the plan, which comes from the program itself.
func Print(w io.Writer, rows, cols int32) error {
	p := Plan{ID: 1}
	for r := int32(0); r < rows; r++ {
		for c := int32(0); c < cols; c++ {
			p.Seats = append(p.Seats, Seat{ID: r*cols + c, RowID: r})
		}
	}
	sort.Slice(p.Seats, func(i, j int) bool { return p.Seats[i].ID < p.Seats[j].ID })
	return json.NewEncoder(w).Encode(p)
}

type Tool struct {
	ID    int64 `json:"id"`
	Order int32 `json:"display_order"`
}

func Tools(hc *http.Client, company string) ([]Tool, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%s/tools", company), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var ts []Tool
	return ts, json.NewDecoder(resp.Body).Decode(&ts)
}
