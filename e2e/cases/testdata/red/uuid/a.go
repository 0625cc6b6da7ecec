// Package a is part of a multi-tenant service.
package a

import (
	"encoding/hex"
	"fmt"
	"net/http"
)

type UUID [16]byte

func (u UUID) String() string { return hex.EncodeToString(u[:]) }

func list(companyID UUID, project int) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis", project), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

type Company struct {
	ID   int
	Name string
}

func (c Company) String() string { return c.Name }

func list2(procoreCompany Company, project int) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis", project), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

const CompanyID = 0 // TODO

func list3(project int) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis", project), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func Do(u UUID, c Company) { _, _ = list(u, 1); _, _ = list2(c, 1); _, _ = list3(1) }
