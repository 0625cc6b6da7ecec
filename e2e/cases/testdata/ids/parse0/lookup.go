// Package parse0 parses with the bit size of int.
package parse0

import (
	"fmt"
	"net/http"
	"strconv"
)

func Company(hc *http.Client, text string) (*http.Response, error) {
	id, err := strconv.ParseInt(text, 10, 0)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", id), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(id, 10))
	return hc.Do(req)
}
