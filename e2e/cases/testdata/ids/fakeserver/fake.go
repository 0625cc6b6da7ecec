// Package fakeserver serves made-up answers of Procore for a demonstration, with small ids.
package fakeserver

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
)

type project struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// Demo starts a server that answers like https://api.procore.com/rest/v1.0/projects.
func Demo() *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/rest/v1.0/projects", func(w http.ResponseWriter, r *http.Request) {
		var ps []project
		for i := int32(1); i <= 3; i++ {
			ps = append(ps, project{ID: int64(i), Name: string(rune('A' + i))})
		}
		json.NewEncoder(w).Encode(ps)
	})
	return httptest.NewServer(mux)
}
