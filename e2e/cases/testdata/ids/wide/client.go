// Package wide is the same with types that hold every id.
package wide

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strconv"
)

type Project struct {
	ID        int64           `json:"id"`
	CompanyID uint64          `json:"company_id"`
	Parent    *int64          `json:"parent_id"`
	VendorIDs []int64         `json:"vendor_ids"`
	OwnerID   json.Number     `json:"owner_id"`
	OriginID  string          `json:"origin_id"`
	Huge      *big.Int        `json:"ledger_id"`
	Raw       json.RawMessage `json:"external_id"`
	Page      int32           `json:"page"`
	Total     int32           `json:"total"`
	Revision  int16           `json:"revision"`
}

func List(ctx context.Context, hc *http.Client, token string, company int64, page int32) ([]Project, error) {
	url := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d&page=%d", company, page)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
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
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	var projects []Project
	return projects, json.Unmarshal(body, &projects)
}
