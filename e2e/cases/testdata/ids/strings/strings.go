// Package strs makes text of numbers with one helper, for ids and for counts.
package strs

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

func str(v any) string { return fmt.Sprint(v) }

func get(path string, q url.Values, out any) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path+"?"+q.Encode(), nil)
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

func Run() error {
	var m map[string]any
	if err := get("/projects/7", nil, &m); err != nil {
		return err
	}
	fmt.Println(str(m["name"]))
	return get("/projects", url.Values{"page": {str(2)}, "per_page": {str(m["page_size"])}}, &m)
}
