// Package versions asks both versions of the API, of which the second writes ids as strings.
package versions

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func get(path, company string) (m map[string]any, err error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return m, json.NewDecoder(resp.Body).Decode(&m)
}

func read(path, company string, v any) error {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

// Old asks the first version.
func Old(company, task string) error {
	m, err := get("/rest/v1.0/tasks/"+task, company)
	if err != nil {
		return err
	}
	_, err = get(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company) // mpr:resourceid
	return err
}

// New asks the second, whose ids are strings.
func New(company, task string) error {
	m, err := get("/rest/v2.0/companies/"+company+"/tasks/"+task, company)
	if err != nil {
		return err
	}
	_, err = get(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company)
	return err
}

// Both reads into values of its own.
func Both(company, task string) error {
	var first, second map[string]any
	if err := read("/rest/v1.0/tasks/"+task, company, &first); err != nil {
		return err
	}
	if err := read("/rest/v2.0/companies/"+company+"/tasks/"+task, company, &second); err != nil {
		return err
	}
	if _, err := get(fmt.Sprintf("/rest/v1.0/projects/%v", first["project_id"]), company); err != nil { // mpr:resourceid
		return err
	}
	_, err := get(fmt.Sprintf("/rest/v1.0/projects/%v", second["project_id"]), company)
	return err
}

type page struct {
	Data json.RawMessage `json:"data"`
}

// Enveloped has its data in an envelope, as all of the second version.
func Enveloped(company string) error {
	var p page
	if err := read("/rest/v2.0/companies/"+company+"/tasks", company, &p); err != nil {
		return err
	}
	var list []map[string]any
	if err := json.Unmarshal(p.Data, &list); err != nil {
		return err
	}
	for _, m := range list {
		if _, err := get(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company); err != nil {
			return err
		}
	}
	return nil
}

// Direct asks in place.
func Direct() error {
	resp, err := http.Get("https://api.procore.com/rest/v2.0/companies/1/tasks/1") // mpr:companyid
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var m map[string]any
	if err := json.NewDecoder(resp.Body).Decode(&m); err != nil {
		return err
	}
	_, err = get(fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), "1")
	return err
}

type task struct {
	ID        string `json:"id"`
	ProjectID int32  `json:"project_id"` // mpr:resourceid
}

// Typed has a type for the first version.
func Typed(company, id string) (t task, err error) {
	return t, read("/rest/v1.0/tasks/"+id, company, &t)
}
