// Package assertnarrow narrows what was decoded into any.
package assertnarrow

import (
	"encoding/json"
	"net/http"
)

type Trade struct {
	ID, Order int32
	Wide      int64
}

func Trades(hc *http.Client, company string) ([]Trade, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/companies/"+company+"/trades", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var in []map[string]any
	if err := json.NewDecoder(resp.Body).Decode(&in); err != nil {
		return nil, err
	}
	var out []Trade
	for _, m := range in {
		id, ok := m["id"].(float64)
		if !ok {
			continue
		}
		order, _ := m["order"].(float64)
		out = append(out, Trade{
			ID:    int32(id), // mpr:resourceid
			Order: int32(order),
			Wide:  int64(id),
		})
	}
	return out, nil
}
