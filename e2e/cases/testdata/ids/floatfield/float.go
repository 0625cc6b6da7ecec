// Package floatfield declares ids as float64.
package floatfield

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

type Bid struct {
	ID        float64 `json:"id"`
	PackageID float64 `json:"bid_package_id"`
	Amount    float64 `json:"lump_sum_amount"`
}

func Reply(hc *http.Client, company string, b Bid) error {
	for _, path := range []string{
		fmt.Sprintf("/rest/v1.0/bid_packages/%.0f/bids/%.0f", b.PackageID, b.ID),
		fmt.Sprintf("/rest/v1.0/bid_packages/%g/bids?amount=%v", b.PackageID, b.Amount), // mpr:resourceid
		strings.Join([]string{"/rest/v1.0/bids", fmt.Sprint(b.ID)}, "/"),                // mpr:resourceid
		fmt.Sprintf("/rest/v1.0/bids/%d/documents", int64(b.ID)),
	} {
		req, err := http.NewRequest("GET", "https://api.procore.com"+path, nil)
		if err != nil {
			return err
		}
		req.Header.Set("Procore-Company-Id", company)
		resp, err := hc.Do(req)
		if err != nil {
			return err
		}
		err = json.NewDecoder(resp.Body).Decode(&b)
		resp.Body.Close()
		if err != nil {
			return err
		}
	}
	return nil
}
