// want package:"judged"

// Package fixtypes has company ids of all types that are sent as a string. The file does
// not import strconv: the fixes share the import.
package fixtypes

import (
	"encoding/json"
	"fmt"
	"net/http"
)

const (
	base     = "https://api.procore.com/rest/v1.0"
	projects = base + "/projects"
)

func send(req *http.Request) { http.DefaultClient.Do(req) }

func plain(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

type textID string

func namedText(companyID textID) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

func number(companyID int) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

func long(companyID int64) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

func unsigned(companyID uint32) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

type numberID int

func namedNumber(companyID numberID) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

func jsonNumber(companyID json.Number) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

// A number with a text of its own: which of them is the id, only the address can tell.
type printed int

func (p printed) String() string { return fmt.Sprintf("company %d", int(p)) }

func ambiguous(companyID printed) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

func decimal(id printed) {
	req, _ := http.NewRequest("GET", fmt.Sprintf("%s/companies/%d/users", base, id), nil) // want `never sends`
	send(req)
}

func verbal(id printed) {
	req, _ := http.NewRequest("GET", fmt.Sprintf("%s/companies/%v/users", base, id), nil) // want `never sends`
	send(req)
}

// A struct that is printed.
type structID struct{ n int }

func (s structID) String() string { return fmt.Sprint(s.n) }

// Of what is no number or text, only the address shows that its text is the id.
func stringer(companyID structID) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

func anyText[T ~string](companyID T) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

func anyNumber[T int | int64](companyID T) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

// Not certain to be one or the other.
func either[T int | string](companyID T) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

// What is no id.
func others(companyID float64) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

func wrong(companyID []string, company_id any) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}
