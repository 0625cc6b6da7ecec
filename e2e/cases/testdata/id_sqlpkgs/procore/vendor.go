// Package procore reads the directory for the store beside it.
package procore

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

// A Vendor of the directory.
type Vendor struct {
	ID    int64  `json:"id"`
	Trade int32  `json:"primary_trade"`
	Name  string `json:"name"`
}

// Fetch a vendor.
func Fetch(ctx context.Context, company string, id int64) (Vendor, error) {
	var v Vendor
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/vendors/%d", id), nil)
	if err != nil {
		return v, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	return v, json.NewDecoder(resp.Body).Decode(&v)
}
