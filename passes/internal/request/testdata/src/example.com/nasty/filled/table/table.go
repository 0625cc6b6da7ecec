// Package table has many variables that one function fills as the program starts.
package table

import "net/http"

var A, B, C, D = http.Header{}, http.Header{}, http.Header{}, http.Header{}

var E, F, G, H = map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}

const API = "https://api.procore.com/rest/v1.0/"

func init() {
	for _, h := range []http.Header{A, B, C, D} {
		h.Set("Accept", "application/json")
	}
	A.Set("X-App", "a")
	B.Set("X-App", "b")
	C.Set("X-App", "c")
	D.Set("X-App", "d")
	E["app"], F["app"], G["app"], H["app"] = "e", "f", "g", "h"
}

// Get asks for a list.
func Get(path string) (*http.Response, error) { return http.Get(API + path) }
