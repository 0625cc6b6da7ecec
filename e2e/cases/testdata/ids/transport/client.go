// Package transport sets the header in a RoundTripper and decodes in a method of a generic type.
package transport

import (
	"encoding/json"
	"errors"
	"net/http"
)

type companyTransport struct {
	company string
	next    http.RoundTripper
}

func (t companyTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", t.company)
	return t.next.RoundTrip(r)
}

type Resource[T any] struct {
	hc   *http.Client
	path string
}

func NewResource[T any](company, path string) *Resource[T] {
	return &Resource[T]{
		hc:   &http.Client{Transport: companyTransport{company, http.DefaultTransport}},
		path: "https://api.procore.com/rest/v1.0/" + path,
	}
}

func (r *Resource[T]) List() (items []T, err error) {
	resp, err := r.hc.Get(r.path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, resp.Body.Close()) }()
	err = json.NewDecoder(resp.Body).Decode(&items)
	return items, err
}

type Department struct {
	ID        int32 `json:"id"` // mpr:resourceid
	Headcount int32 `json:"headcount"`
}

type Shelf struct {
	ID int32 `json:"id"`
}

func Departments(company string) ([]Department, error) {
	return NewResource[Department](company, "companies/"+company+"/departments").List()
}

// Shelves come from the program's own file.
func Shelves(data []byte) (shelves []Shelf, err error) {
	err = json.Unmarshal(data, &shelves)
	return shelves, err
}
