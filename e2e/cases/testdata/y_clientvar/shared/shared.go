// Package shared sends with a client that everybody may replace.
package shared

import "net/http"

// HTTPClient sends all requests.
var HTTPClient = http.DefaultClient

// Get sends a request.
func Get(address string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	return HTTPClient.Do(req)
}
