// Package querystruct encodes a struct into the query.
package querystruct

import (
	"net/http"

	"github.com/google/go-querystring/query"
)

type Options struct {
	ProjectID uint32  `url:"project_id"`                         // mpr:resourceid
	VendorIDs []int32 `url:"filters[vendor_id],comma,omitempty"` // mpr:resourceid
	Page      int32   `url:"page,omitempty"`
	PerPage   int32   `url:"per_page,omitempty"`
}

func List(hc *http.Client, company string, o Options) (*http.Response, error) {
	v, err := query.Values(o)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors?"+v.Encode(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return hc.Do(req)
}
