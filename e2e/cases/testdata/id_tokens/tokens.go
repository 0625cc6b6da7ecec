// Package tokens reads long answers piece by piece.
package tokens

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
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

// First reads the list of ids in the answer.
func First(company string) error {
	body, err := open("/rest/v1.0/projects/ids", company)
	if err != nil {
		return err
	}
	defer body.Close()
	d := json.NewDecoder(body)
	if _, err := d.Token(); err != nil {
		return err
	}
	t, err := d.Token()
	if err != nil {
		return err
	}
	id := t.(float64)
	if _, err := open(fmt.Sprintf("/rest/v1.0/projects/%v", id), company); err != nil { // mpr:resourceid=fix
		return err
	}
	n, ok := t.(float64)
	if !ok {
		return fmt.Errorf("no number: %v", t)
	}
	if _, err := open(fmt.Sprintf("/rest/v1.0/projects/%v/users", n), company); err != nil { // mpr:resourceid=fix
		return err
	}
	if _, err := open("/rest/v1.0/projects/"+fmt.Sprint(n)+"/rfis", company); err != nil { // mpr:resourceid
		return err
	}
	if _, err := open("/rest/v1.0/projects/"+strconv.FormatFloat(n, 'f', -1, 64), company); err != nil {
		return err
	}
	if _, err := open(fmt.Sprintf("/rest/v1.0/projects/%.0f/users", n), company); err != nil {
		return err
	}
	if _, err := open(fmt.Sprintf("/rest/v1.0/projects/%d/users", int64(n)), company); err != nil {
		return err
	}
	if _, err := open(fmt.Sprintf("/rest/v1.0/users?page=%v", n), company); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", t), company) // mpr:resourceid
	return err
}

// Keyed looks for a key.
func Keyed(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	var ids []float64
	total := 0.0
	d := json.NewDecoder(body)
	for d.More() {
		t, err := d.Token()
		if err != nil {
			return err
		}
		key, _ := t.(string)
		v, err := d.Token()
		if err != nil {
			return err
		}
		switch key {
		case "project_id":
			ids = append(ids, v.(float64))
		case "total":
			total += v.(float64)
		case "name":
			fmt.Println(v)
		}
	}
	for _, p := range ids {
		if _, err := open(fmt.Sprintf("/rest/v1.0/projects/%v", p), company); err != nil { // mpr:resourceid=fix
			return err
		}
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/reports?total=%v&cost=%g", total, total/2), company)
	return err
}

// Numbers are text.
func Numbers(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	d := json.NewDecoder(body)
	d.UseNumber()
	t, err := d.Token()
	if err != nil {
		return err
	}
	if _, err := open(fmt.Sprintf("/rest/v1.0/projects/%v", t), company); err != nil {
		return err
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", t.(json.Number)), company)
	return err
}

// Names are texts: what stands for a resource need not be a number.
func Names(company string) error {
	body, err := open("/rest/v1.0/tasks/1", company)
	if err != nil {
		return err
	}
	defer body.Close()
	d := json.NewDecoder(body)
	t, err := d.Token()
	if err != nil {
		return err
	}
	s, ok := t.(string)
	if !ok {
		return fmt.Errorf("no text: %v", t)
	}
	_, err = open(fmt.Sprintf("/rest/v1.0/projects/%v", s), company)
	return err
}

// File reads a file of ours, and asks a system of ours.
func File(r io.Reader) error {
	d := json.NewDecoder(r)
	t, err := d.Token()
	if err != nil {
		return err
	}
	resp, err := http.Get(fmt.Sprintf("https://intranet.example.com/orders/%v", t))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
