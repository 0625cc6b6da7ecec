// Package y_iterators hands out iterators and functions that send later, when a caller of the package
// ranges over them or calls them.
package y_iterators

import (
	"encoding/json"
	"iter"
	"net/http"
)

// A Reader reads what one company has.
type Reader struct{ Company string }

type option func(http.Header)

func company(id string) option { return func(h http.Header) { h.Set("Procore-Company-Id", id) } }

func accept(kind string) option { return func(h http.Header) { h.Set("Accept", kind) } }

func pages[T any](path string, opts ...option) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var zero T
		for next := "https://api.procore.com" + path; next != ""; {
			req, err := http.NewRequest(http.MethodGet, next, nil)
			if err != nil {
				yield(zero, err)
				return
			}
			for _, o := range opts {
				o(req.Header)
			}
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				yield(zero, err)
				return
			}
			var v T
			err = json.NewDecoder(res.Body).Decode(&v)
			res.Body.Close()
			if !yield(v, err) {
				return
			}
			next = res.Header.Get("X-Next")
		}
	}
}

// Projects has the company.
func (r *Reader) Projects() iter.Seq2[[]string, error] {
	return pages[[]string]("/rest/v1.0/projects", company(r.Company))
}

// Vendors has none.
func (r *Reader) Vendors() iter.Seq2[[]int, error] {
	return pages[[]int]("/rest/v1.0/vendors", accept("application/json")) // mpr:companyid
}

// Me needs none.
func (r *Reader) Me() iter.Seq2[string, error] {
	return pages[string]("/rest/v1.0/me")
}

// Trades keeps an iterator until it is asked for.
func (r *Reader) Trades() func() error {
	next := pages[string]("/rest/v1.0/trades") // mpr:companyid
	return func() error {
		for _, err := range next {
			return err
		}
		return nil
	}
}

// Offices does so with the company.
func (r *Reader) Offices() func() error {
	next := pages[string]("/rest/v1.0/offices", accept("text/plain"), company(r.Company))
	return func() error {
		for _, err := range next {
			return err
		}
		return nil
	}
}

// sender is what waits for a call.
func sender(method, path, id string) func() (*http.Response, error) {
	return func() (*http.Response, error) {
		req, err := http.NewRequest(method, "https://api.procore.com"+path, nil)
		if err != nil {
			return nil, err
		}
		if id != "" {
			req.Header.Set("Procore-Company-Id", id)
		}
		return http.DefaultClient.Do(req)
	}
}

// Close and its like are called by others.
func (r *Reader) Close() func() (*http.Response, error) {
	return sender("PATCH", "/rest/v1.0/projects/1", r.Company)
}

func (r *Reader) Drop() func() (*http.Response, error) {
	return sender("DELETE", "/rest/v1.0/projects/1", "") // mpr:companyid
}
