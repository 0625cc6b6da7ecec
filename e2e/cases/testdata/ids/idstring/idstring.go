// Package idstring has helpers that make text of an id of any type.
package idstring

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

// good writes all digits.
func good(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case json.Number:
		return v.String()
	}
	return ""
}

// bad writes an exponent.
func bad(v any) string {
	if f, ok := v.(float64); ok {
		return fmt.Sprintf("%v", f) // mpr:resourceid
	}
	return ""
}

func load(hc *http.Client, company, path string, v any) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

func Run(hc *http.Client, company string) error {
	var ps []map[string]interface{}
	if err := load(hc, company, "/projects?company_id="+company, &ps); err != nil {
		return err
	}
	for _, p := range ps {
		var x any
		if err := load(hc, company, "/projects/"+good(p["id"]), &x); err != nil {
			return err
		}
		if err := load(hc, company, "/projects/"+bad(p["id"])+"/rfis", &x); err != nil {
			return err
		}
	}
	return nil
}
