// Package permits reads the permits of a company.
package permits

import (
	"fmt"
	"net/http"
	"strconv"

	"cases.example.org/fix/c_ownconst/wire"
)

// Reader reads for one company.
type Reader struct {
	Token     string
	CompanyID int64
}

// Open lists the open permits.
func (r *Reader) Open() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/permits?status=open", r.CompanyID), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+r.Token)
	req.Header.Set(wire.Company, strconv.FormatInt(r.CompanyID, 10))
	return http.DefaultClient.Do(req)
}

// Expired lists those that ran out.
func (r *Reader) Expired() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/permits?status=expired", r.CompanyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+r.Token)
	return http.DefaultClient.Do(req)
}

// Renew keeps the parts of the call in a variable with an unlucky name.
func (r *Reader) Renew(id int64) (*http.Response, error) {
	wire := fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/permits/%d/renew", r.CompanyID, id)
	req, err := http.NewRequest(http.MethodPost, wire, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+r.Token)
	return http.DefaultClient.Do(req)
}
