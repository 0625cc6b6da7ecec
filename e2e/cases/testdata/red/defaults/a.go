// Package a has unset ids.
package a

import (
	"net/http"
	"os"
)

var companyID = ""

func init() {
	if len(os.Args) > 1 {
		companyID = os.Args[1]
	}
}

type S struct {
	defaultCompanyID string
}

func get(s S) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

const defaultCompanyID = ""

func get2() error {
	companyID := defaultCompanyID
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	if companyID == "" {
		return nil
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func Do() { get(S{}); get2() }
