// Package numbersby reads answers by helpers of another package.
package numbersby

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"

	"cases.example.org/id_numbersby/wire"
)

func open(path, company string) (io.ReadCloser, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	return resp.Body, nil
}

// Made asks for a decoder.
func Made(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	d := wire.NewDecoder(body)
	var m map[string]any
	if err := d.Decode(&m); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company)
	return err
}

// Set has its own set.
func Set(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	d := json.NewDecoder(body)
	wire.Exact(d)
	var m map[string]any
	if err := d.Decode(&m); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company)
	return err
}

// Limited asks for a plain one.
func Limited(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	var m map[string]any
	if err := wire.Limited(body).Decode(&m); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company) // mpr:resourceid
	return err
}

// Decoded has values read.
func Decoded(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	var m, loose map[string]any
	if err := wire.Decode(body, &m); err != nil {
		return err
	}
	if _, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company); err != nil {
		return err
	}
	if err := wire.DecodeLoose(body, &loose); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", loose["project_id"]), company) // mpr:resourceid
	return err
}
