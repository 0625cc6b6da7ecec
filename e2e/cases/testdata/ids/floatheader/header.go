// Package floatheader takes the company of a decoded list for the header.
package floatheader

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func First(hc *http.Client, token string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/companies", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var v any
	if err := json.NewDecoder(resp.Body).Decode(&v); err != nil {
		return nil, err
	}
	first := v.([]any)[0].(map[string]any)
	id := first["id"].(float64)
	next, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", int64(id)), nil)
	if err != nil {
		return nil, err
	}
	next.Header.Set("Authorization", "Bearer "+token)
	next.Header.Set("Procore-Company-Id", fmt.Sprint(id)) // mpr:resourceid
	next.Header.Set("X-Client", fmt.Sprint(first["name"]))
	return hc.Do(next)
}
