// Package hosts reads answers that come through the company's gateway, and others.
package hosts

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type project struct {
	ID     int32 `json:"id"` // want `field project\.ID holds a Procore id in int32`
	Number int32 `json:"number"`
}

type invoice struct {
	ID int32 `json:"id"` // of another system
}

func read(into any, url string) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(into)
}

// Projects goes through the gateway.
func Projects() ([]project, error) {
	resp, err := http.Get("https://gateway.example.com/rest/v1.0/projects")
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var list []project
	return list, json.NewDecoder(resp.Body).Decode(&list)
}

// Invoices goes elsewhere.
func Invoices() (list []invoice, err error) {
	return list, read(&list, "https://billing.example.com/rest/v1.0/invoices")
}

// Project cuts the id on its way to the gateway.
func Project(id int64) (*http.Response, error) {
	return http.Get(fmt.Sprintf("https://gateway.example.com/rest/v1.0/projects/%d", int32(id))) // want `int32 cuts an id`
}
