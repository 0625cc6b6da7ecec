// Package a has an id that changes.
package a

import (
	"fmt"
	"net/http"
)

type Rotator struct {
	ids []int
	n   int
}

// CompanyID is the next one.
func (r *Rotator) CompanyID() int { r.n++; return r.ids[r.n%len(r.ids)] }

func get(r *Rotator) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", r.CompanyID()), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func Do() { get(&Rotator{}) }
