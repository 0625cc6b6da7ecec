// Package query narrows ids on their way into a query.
package query

import (
	"net/http"
	"net/url"
	"strconv"
)

type Filter struct {
	VendorID   int64
	CostCodeID int64
	Page       int64
	PerPage    int64
}

func Find(hc *http.Client, company string, f Filter) (*http.Response, error) {
	q := url.Values{}
	q.Set("project_id", "17")
	q.Set("filters[vendor_id]", strconv.Itoa(int(int32(f.VendorID)))) // mpr:resourceid
	q.Set("filters[cost_code_id]", strconv.FormatInt(f.CostCodeID, 10))
	q.Set("page", strconv.Itoa(int(int32(f.Page))))
	q.Set("per_page", strconv.Itoa(int(uint16(f.PerPage))))
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/purchase_order_contracts?"+q.Encode(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return hc.Do(req)
}
