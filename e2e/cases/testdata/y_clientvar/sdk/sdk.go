// Package sdk sends through a client in a package variable, which its users may replace.
package sdk

import "net/http"

var httpClient = &http.Client{}

// SetHTTPClient replaces the client for all calls.
func SetHTTPClient(c *http.Client) {
	if c != nil {
		replace(c)
	}
}

func replace(c *http.Client) { httpClient = c }

// Params go along with each call.
type Params struct{ Headers http.Header }

// Common returns what all calls have.
func (p *Params) Common() *Params { return p }

// SetHeader sets a header for one call.
func (p *Params) SetHeader(name, value string) {
	if p.Headers == nil {
		p.Headers = make(http.Header)
	}
	p.Headers.Set(name, value)
}

// A Container has params.
type Container interface{ Common() *Params }

// ListParams are those of a list.
type ListParams struct {
	Params
	Limit int
}

// Get calls the Procore API.
func Get(path string, params Container) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	if params != nil {
		for k, values := range params.Common().Headers {
			for _, v := range values {
				req.Header.Add(k, v)
			}
		}
	}
	return httpClient.Do(req)
}
