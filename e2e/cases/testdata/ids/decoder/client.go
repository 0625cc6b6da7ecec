// Package decoderfields lists projects and decodes them with a json.Decoder.
package decoderfields

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

type Project struct {
	ID        int32   `json:"id"`         // mpr:resourceid
	CompanyID uint32  `json:"company_id"` // mpr:resourceid
	OfficeID  *int32  `json:"office_id"`  // mpr:resourceid
	VendorIDs []int32 `json:"vendor_ids"` // mpr:resourceid
	Name      string  `json:"name"`
	Number    int32   `json:"number"`
	Stage     int16   `json:"stage"`
	Paid      int32   `json:"paid"`
	Valid     uint8   `json:"valid"`
	Grid      int32   `json:"grid"`
}

func List(ctx context.Context, hc *http.Client, token string, company int64) ([]Project, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet,
		fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", company), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(company, 10))
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var projects []Project
	if err := json.NewDecoder(resp.Body).Decode(&projects); err != nil {
		return nil, err
	}
	return projects, nil
}
