// Package numbers reads answers without types of their own, some of them with their numbers as text.
package numbers

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

func newDecoder(r io.Reader) *json.Decoder {
	d := json.NewDecoder(r)
	d.UseNumber()
	return d
}

func plain(r io.Reader) *json.Decoder {
	return json.NewDecoder(io.LimitReader(r, 1<<20))
}

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

// Exact keeps numbers as they are written.
func Exact(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	var m map[string]any
	if err := newDecoder(body).Decode(&m); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company)
	return err
}

// Late sets it in place, and by a helper that stands below.
func Late(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	d := json.NewDecoder(body)
	strict(d)
	var m map[string]any
	if err := d.Decode(&m); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company)
	return err
}

func strict(d *json.Decoder) {
	d.DisallowUnknownFields()
	d.UseNumber()
}

// Loose decodes into floating-point numbers.
func Loose(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	var m map[string]any
	if err := json.NewDecoder(body).Decode(&m); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company) // mpr:resourceid
	return err
}

// Plain has a helper that makes a decoder as it comes.
func Plain(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	var m map[string]any
	if err := plain(body).Decode(&m); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company) // mpr:resourceid
	return err
}

// A reader keeps its decoder.
type reader struct {
	dec *json.Decoder
}

func newReader(r io.Reader) *reader {
	r2 := &reader{dec: json.NewDecoder(r)}
	r2.dec.UseNumber()
	return r2
}

// Kept decodes with it.
func Kept(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	r := newReader(body)
	var m map[string]any
	if err := r.dec.Decode(&m); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company)
	return err
}

// get reads into what it is given.
func get(path, company string, v any) error {
	body, err := open(path, company)
	if err != nil {
		return err
	}
	defer body.Close()
	return newDecoder(body).Decode(v)
}

// getLoose does so, too.
func getLoose(path, company string, v any) error {
	body, err := open(path, company)
	if err != nil {
		return err
	}
	defer body.Close()
	b, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, v)
}

// Into reads by both.
func Into(company string) error {
	var exact, loose map[string]any
	if err := get("/rest/v1.0/tasks/1", company, &exact); err != nil {
		return err
	}
	if err := getLoose("/rest/v1.0/tasks/2", company, &loose); err != nil {
		return err
	}
	var v any
	if err := get(fmt.Sprintf("/rest/v1.0/projects/%v", exact["project_id"]), company, &v); err != nil {
		return err
	}
	return get(fmt.Sprintf("/rest/v1.0/projects/%v", loose["project_id"]), company, &v) // mpr:resourceid
}

// Short cuts what it has as text.
func Short(company string) error {
	var m map[string]json.Number
	if err := get("/rest/v1.0/tasks/1", company, &m); err != nil {
		return err
	}
	id, err := m["project_id"].Int64()
	if err != nil {
		return err
	}
	var v any
	return get(fmt.Sprintf("/rest/v1.0/projects/%d", int32(id)), company, &v) // mpr:resourceid
}

// Config reads a file of ours.
func Config(b []byte) (m map[string]any, err error) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	err = d.Decode(&m)
	return m, err
}
