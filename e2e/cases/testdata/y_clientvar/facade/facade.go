// Package facade hands on what the shared client of another package sends.
package facade

import (
	"net/http"

	"cases.example.org/y_clientvar/shared"
)

// An App calls the Procore API.
type App struct{}

// New makes one.
func New() *App { return &App{} }

// SetHTTPClient replaces the client of all apps.
func (a *App) SetHTTPClient(c *http.Client) { shared.HTTPClient = c }

// WithCompany has all apps send a company.
func WithCompany(a *App, id string) { a.SetHTTPClient(&http.Client{Transport: company(id)}) }

type company string

func (c company) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Procore-Company-Id", string(c))
	return http.DefaultTransport.RoundTrip(req)
}

// Projects lists projects.
func (a *App) Projects() (*http.Response, error) {
	return shared.Get("https://api.procore.com/rest/v1.0/projects")
}
