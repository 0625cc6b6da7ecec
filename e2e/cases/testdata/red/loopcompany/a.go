// Package a walks all companies.
package a

import (
	"fmt"
	"net/http"
)

type Project struct{ ID int }

type Company struct {
	ID       int
	Projects []Project
}

type Syncer struct {
	companyID int // the default
	companies []Company
}

func (s *Syncer) All() error {
	for _, company := range s.companies {
		for _, p := range company.Projects {
			req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis", p.ID), nil) // mpr:companyid=fix
			if err != nil {
				return err
			}
			if _, err := http.DefaultClient.Do(req); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Syncer) IDs(ids []int) error {
	for _, companyID := range ids {
		fmt.Println("company", companyID)
		req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
		if err != nil {
			return err
		}
		if _, err := http.DefaultClient.Do(req); err != nil {
			return err
		}
	}
	return nil
}

func (s *Syncer) Each(f func(func(int) error)) {
	f(func(companyID int) error {
		req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
		if err != nil {
			return err
		}
		_, err = http.DefaultClient.Do(req)
		return err
	})
}
