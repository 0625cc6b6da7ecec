// Package embedded reads RFIs whose id comes from an embedded struct.
package embedded

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

type base struct {
	ID      uint32 `json:"id"` // mpr:resourceid
	Created string `json:"created_at"`
}

type person struct {
	ID   uint16 `json:"id"` // mpr:resourceid
	Name string `json:"name"`
}

type RFI struct {
	base
	Subject   string   `json:"subject"`
	Assignees []person `json:"assignees"`
	Location  struct {
		ID   float32 `json:"id"` // mpr:resourceid
		Name string  `json:"name"`
	} `json:"location"`
	CostCodes map[string]struct {
		CostCodeID int32 `json:"cost_code_id"` // mpr:resourceid
		Amount     int32 `json:"amount"`
	} `json:"cost_codes"`
}

type Client struct {
	HTTP    *http.Client
	Token   string
	Company string
}

func (c *Client) RFIs(project int64) ([]RFI, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis", project), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+c.Token)
	req.Header.Set("Procore-Company-Id", c.Company)
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	var out []RFI
	if err := json.Unmarshal(b, &out); err != nil {
		return nil, err
	}
	return out, nil
}
