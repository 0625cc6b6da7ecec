// Package filled begins with what table was filled with, of which its fact holds a part.
package filled

import (
	"net/http"

	"example.com/nasty/filled/table"
)

type part struct {
	header http.Header
	values map[string]string
}

var (
	A = part{header: table.A}
	B = part{header: table.B}
	C = part{header: table.C}
	D = part{header: table.D}
	E = part{values: table.E}
	F = part{values: table.F}
	G = part{values: table.G}
	H = part{values: table.H}
)

// Get asks for a list with what a part has.
func Get(p part, path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", table.API+path, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range p.values {
		req.Header.Set(k, v)
	}
	return http.DefaultClient.Do(req)
}
