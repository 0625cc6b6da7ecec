// Package helper has a helper that says where a path goes.
package helper

import (
	"net/http"
	"strings"
)

var paths = map[string]string{
	"token":   "/oauth/token",
	"vendors": "/rest/v1.0/vendors",
}

func baseOf(path string) string {
	if !strings.HasPrefix(path, "/oauth/") {
		return "https://api.procore.com"
	}
	return "https://login.procore.com"
}

// Call calls a path.
func Call(name, company string) (*http.Response, error) {
	path := paths[name]
	req, err := http.NewRequest("GET", baseOf(path)+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
