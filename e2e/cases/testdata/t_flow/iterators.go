package t_flow

import (
	"iter"
	"maps"
	"net/http"
	"slices"
)

func requests(paths []string) iter.Seq[*http.Request] {
	return func(yield func(*http.Request) bool) {
		for _, p := range paths {
			req, err := http.NewRequest("GET", api+"/"+p, nil)
			if err != nil || !yield(req) {
				return
			}
		}
	}
}

// Seq sends what an iterator makes.
func Seq() {
	for req := range requests([]string{"vendors"}) { // mpr:companyid
		http.DefaultClient.Do(req)
	}
}

// SeqRight sets the header in the loop.
func SeqRight(company string) {
	for req := range requests([]string{"vendors"}) {
		req.Header.Set("Procore-Company-Id", company)
		http.DefaultClient.Do(req)
	}
}

func named(paths []string) iter.Seq2[string, *http.Request] {
	return func(yield func(string, *http.Request) bool) {
		for _, p := range paths {
			req, err := http.NewRequest("GET", api+"/"+p, nil)
			if err != nil || !yield(p, req) {
				return
			}
		}
	}
}

// Seq2 has a name beside each request.
func Seq2() {
	for name, req := range named([]string{"teams"}) { // mpr:companyid
		req.Header.Set("X-Name", name)
		http.DefaultClient.Do(req)
	}
}

// Seq2Right sets the header.
func Seq2Right(company string) {
	for _, req := range named([]string{"teams"}) {
		req.Header.Set("Procore-Company-Id", company)
		http.DefaultClient.Do(req)
	}
}

func withCompany(in iter.Seq[*http.Request], company string) iter.Seq[*http.Request] {
	return func(yield func(*http.Request) bool) {
		for req := range in {
			req.Header.Set("Procore-Company-Id", company)
			if !yield(req) {
				return
			}
		}
	}
}

// Nested has an iterator over an iterator, which sets the header.
func Nested(company string) {
	for req := range withCompany(requests([]string{"offices"}), company) {
		http.DefaultClient.Do(req)
	}
}

// Values ranges over the values of a slice and of a map.
func Values() {
	req, _ := http.NewRequest("GET", api+"/values", nil) // mpr:companyid
	for r := range slices.Values([]*http.Request{req}) {
		http.DefaultClient.Do(r)
	}
	other, _ := http.NewRequest("GET", api+"/other", nil) // mpr:companyid
	for r := range maps.Values(map[string]*http.Request{"other": other}) {
		http.DefaultClient.Do(r)
	}
}

// ValuesRight sets the header in the loops.
func ValuesRight(company string) {
	req, _ := http.NewRequest("GET", api+"/values-right", nil)
	for r := range slices.Values([]*http.Request{req}) {
		r.Header.Set("Procore-Company-Id", company)
		http.DefaultClient.Do(r)
	}
	other, _ := http.NewRequest("GET", api+"/other-right", nil)
	for _, r := range maps.All(map[string]*http.Request{"other": other}) {
		r.Header.Set("Procore-Company-Id", company)
		http.DefaultClient.Do(r)
	}
}
