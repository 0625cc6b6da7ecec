// want package:"judged"

// Package unknown leaves open whether the header is set: nothing is reported.
package unknown

import (
	"encoding/json"
	"net/http"
	"os"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

// A header map of unknown content.
func content(h http.Header) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header = h
	http.DefaultClient.Do(req)
	var m map[string]string
	json.NewDecoder(os.Stdin).Decode(&m)
	req, _ = http.NewRequest("GET", projects, nil)
	for k, v := range m {
		req.Header.Set(k, v)
	}
	http.DefaultClient.Do(req)
}

// A header whose name is not known.
func name(k string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Set(os.Getenv("COMPANY_HEADER"), "1")
	http.DefaultClient.Do(req)
}

// A function value.
var Edit func(*http.Request)

func edited(edit func(*http.Request)) {
	req, _ := http.NewRequest("GET", projects, nil)
	edit(req)
	http.DefaultClient.Do(req)
	req, _ = http.NewRequest("GET", projects, nil)
	Edit(req)
	http.DefaultClient.Do(req)
}

// An interface whose implementations are elsewhere.
type Signer interface{ Sign(*http.Request) }

func signed(s Signer) {
	req, _ := http.NewRequest("GET", projects, nil)
	s.Sign(req)
	http.DefaultClient.Do(req)
}

// A client from elsewhere.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

func sent(d Doer) {
	req, _ := http.NewRequest("GET", projects, nil)
	d.Do(req)
}

// A request that others read.
var Prepared *http.Request

func kept() { Prepared, _ = http.NewRequest("GET", projects, nil) }
