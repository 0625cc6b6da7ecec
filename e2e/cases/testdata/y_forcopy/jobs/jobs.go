// Package jobs keeps a client without a company, and makes copies of it.
package jobs

import (
	"fmt"
	"net/http"
)

// API calls Procore.
type API struct {
	client  *http.Client
	company string
}

// NewAPI makes one without a company.
func NewAPI() *API { return &API{client: http.DefaultClient} }

// For is a copy for a company.
func (a *API) For(company string) *API {
	b := *a
	b.company = company
	return &b
}

// As is For with a value.
func (a API) As(company string) API {
	a.company = company
	return a
}

// Get gets.
func (a *API) Get(path string, id int64) error {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/%s/%d", path, id), nil)
	if err != nil {
		return err
	}
	if a.company != "" {
		req.Header.Set("Procore-Company-Id", a.company)
	}
	resp, err := a.client.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Sync has a company for each of its jobs.
type Sync struct{ api *API }

// Work does one.
func (s *Sync) Work(company string, id int64) error { return s.api.For(company).Get("projects", id) }

// Again does one by a value.
func (s *Sync) Again(company string, id int64) error {
	a := s.api.As(company)
	return a.Get("projects", id)
}

// Purge has none.
type Purge struct{ api *API }

// Work forgets the company.
func (p *Purge) Work() error { return p.api.Get("recycle_bin", 1) } // mpr:companyid

var shared = NewAPI()

// Count forgets it, too.
func Count() error { return shared.Get("counts", 1) } // mpr:companyid

// Counted does not.
func Counted(company string) error { return shared.For(company).Get("counts", 1) }

// All makes all.
func All() []any {
	api := NewAPI()
	return []any{&Sync{api: api}, &Purge{api: api}}
}
