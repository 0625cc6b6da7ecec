// Package requestvalue knows where another package's requests go.
package requestvalue

import (
	"net/http"

	"cases.example.org/n_requestvalue/api"
)

// Invoices goes to Procore.
func Invoices(company string) error {
	c, err := api.New("https://api.procore.com", http.Header{"Procore-Company-Id": {company}})
	if err != nil {
		return err
	}
	_, err = c.Invoices() // mpr:companyid
	return err
}

// Elsewhere does not.
func Elsewhere() error {
	c, err := api.New("https://api.example.org", nil)
	if err != nil {
		return err
	}
	_, err = c.Invoices()
	return err
}

// Trades has the header.
func Trades(company string) error {
	c, err := api.New("https://api.procore.com", http.Header{"Procore-Company-Id": {company}})
	if err != nil {
		return err
	}
	_, err = c.Trades()
	return err
}

// Agent gives another.
func Agent() error {
	c, err := api.New("https://api.procore.com", http.Header{"User-Agent": {"nightly"}})
	if err != nil {
		return err
	}
	_, err = c.Trades() // mpr:companyid
	return err
}
