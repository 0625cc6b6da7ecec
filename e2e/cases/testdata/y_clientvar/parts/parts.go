// Package parts lets its users change the client that it has, and does not replace it.
package parts

import "net/http"

var client = &http.Client{}

// Install sets the transport.
func Install(rt http.RoundTripper) {
	c := client
	c.Transport = rt
}

// Get calls the Procore API.
func Get(path string, h http.Header) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range h {
		req.Header[k] = v
	}
	return client.Do(req)
}
