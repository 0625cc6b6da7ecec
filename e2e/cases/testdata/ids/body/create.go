// Package body builds the JSON of requests.
package body

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
)

type commitment struct {
	VendorID  int32    `json:"vendor_id"`     // mpr:resourceid
	CostCodes []uint32 `json:"cost_code_ids"` // mpr:resourceid
	Quantity  int32    `json:"quantity"`
	Retainage float32  `json:"retainage_percent"`
	Local     int32    `json:"-"`
}

type Client struct {
	HTTP    *http.Client
	Company string
}

func (c *Client) Create(project int64, vendor int32, codes []uint32) error {
	b, err := json.Marshal(map[string]any{"commitment": commitment{VendorID: vendor, CostCodes: codes}})
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost,
		fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/commitments", project), bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Procore-Company-Id", c.Company)
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
