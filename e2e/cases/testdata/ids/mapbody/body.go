// Package mapbody sends a map, with narrowed ids in it.
package mapbody

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
)

type Line struct {
	VendorID int64
	Quantity int64
}

func Add(hc *http.Client, company string, contract int64, l Line) error {
	b, err := json.Marshal(map[string]any{
		"line_item": map[string]any{
			"vendor_id": int32(l.VendorID), // mpr:resourceid
			"quantity":  int32(l.Quantity),
		},
	})
	if err != nil {
		return err
	}
	req, err := http.NewRequest("POST", fmt.Sprintf("https://api.procore.com/rest/v1.0/work_order_contracts/%d/line_items", contract), bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
