// Package later has a table that init fills, and that others add to.
package later

import "net/http"

var defaults = map[string]string{}

func init() { defaults["Accept"] = "application/json" }

// Always says what each request has from now on.
func Always(name, value string) { defaults[name] = value }

func Vendors() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return nil, err
	}
	for k, v := range defaults {
		req.Header.Set(k, v)
	}
	return http.DefaultClient.Do(req)
}
