// Package floats reads ids into floating-point numbers.
package floats

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

const base = "https://api.procore.com/rest/v1.0"

func get(path string, out any) error {
	req, err := http.NewRequest("GET", base+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", "12")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

// Walk goes from projects to their RFIs.
func Walk() error {
	var list []map[string]any
	if err := get("/projects", &list); err != nil {
		return err
	}
	for _, m := range list {
		if err := get(fmt.Sprintf("/projects/%v/rfis", m["id"]), nil); err != nil { // want `a large id in a floating-point number is written with an exponent, as in 5.62949953421312e\+14; use %.0f or decode it into an int64 \(MPR\)`
			return err
		}
		id, ok := m["id"].(float64)
		if !ok {
			continue
		}
		if err := get("/projects/"+fmt.Sprint(id), nil); err != nil { // want `a large id`
			return err
		}
		if err := get("/projects/"+strconv.FormatFloat(id, 'g', -1, 64), nil); err != nil { // want `a large id`
			return err
		}
		if err := get(fmt.Sprintf("/projects/%s?name=%v", strconv.FormatFloat(id, 'f', -1, 64), m["name"]), nil); err != nil {
			return err
		}
		if err := get(fmt.Sprintf("/projects/%.0f", id), nil); err != nil {
			return err
		}
		if err := get(fmt.Sprintf("/projects/%d", int64(id)), nil); err != nil {
			return err
		}
		fmt.Printf("project %v\n", id)
	}
	return nil
}

type project struct {
	ID    float64 `json:"id"`
	Score float64 `json:"score"`
}

// One reads one.
func One() error {
	var p project
	if err := get("/projects/12", &p); err != nil {
		return err
	}
	return get(fmt.Sprintf("/projects/%g?score=%v", p.ID, p.Score), nil) // want `a large id`
}
