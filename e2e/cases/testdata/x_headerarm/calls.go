// Package x_headerarm puts the headers in place on one path, and sends with a client of
// another package.
package x_headerarm

import (
	"net/http"

	"cases.example.org/x_headerarm/agent"
)

const rfis = "https://api.procore.com/rest/v1.0/projects/1/rfis"

// Arm has the header on one path.
func Arm(id string, flag bool) error {
	req, err := http.NewRequest("GET", rfis, nil)
	if err != nil {
		return err
	}
	switch {
	case flag:
		h := http.Header{}
		h.Set("Procore-Company-Id", id)
		req.Header = h
	}
	_, err = agent.Client().Do(req)
	return err
}

// If has it in an if, and another header in the other arm.
func If(id string) error {
	req, err := http.NewRequest("GET", rfis, nil)
	if err != nil {
		return err
	}
	if id != "" {
		req.Header = http.Header{"Procore-Company-Id": {id}}
	} else {
		req.Header = http.Header{"Accept": {"application/json"}}
	}
	_, err = agent.Client().Do(req)
	return err
}

// Neither has it on no path.
func Neither(flag bool) error {
	req, err := http.NewRequest("GET", rfis, nil) // mpr:companyid
	if err != nil {
		return err
	}
	if flag {
		req.Header = http.Header{"Accept": {"application/json"}}
	}
	_, err = agent.Client().Do(req)
	return err
}
