// Package somemethods has helpers that treat verbs differently.
package somemethods

import (
	"context"
	"io"
	"net/http"
)

// API of Procore.
type API struct {
	Company string
	Token   string
}

func (a *API) do(ctx context.Context, method, path string, body io.Reader) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, method, "https://api.procore.com/rest/v1.0"+path, body) // mpr:companyid?
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+a.Token)
	if method != http.MethodGet {
		req.Header.Set("Procore-Company-Id", a.Company)
	}
	return http.DefaultClient.Do(req)
}

// Projects are read.
func (a *API) Projects(ctx context.Context) (*http.Response, error) {
	return a.do(ctx, http.MethodGet, "/projects", nil) // mpr:companyid?
}

// Create makes one.
func (a *API) Create(ctx context.Context, body io.Reader) (*http.Response, error) {
	return a.do(ctx, http.MethodPost, "/projects", body)
}

// get and post are two helpers, of which one forgets it.
func (a *API) get(ctx context.Context, path string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	a.sign(req)
	return http.DefaultClient.Do(req)
}

func (a *API) post(ctx context.Context, path string, body io.Reader) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://api.procore.com/rest/v1.0"+path, body)
	if err != nil {
		return nil, err
	}
	a.sign(req)
	a.scope(req)
	return http.DefaultClient.Do(req)
}

func (a *API) sign(req *http.Request)  { req.Header.Set("Authorization", "Bearer "+a.Token) }
func (a *API) scope(req *http.Request) { req.Header.Set("Procore-Company-Id", a.Company) }

// Both calls each.
func (a *API) Both(ctx context.Context, body io.Reader) error {
	r, err := a.get(ctx, "/offices")
	if err != nil {
		return err
	}
	r.Body.Close()
	r, err = a.post(ctx, "/offices", body)
	if err != nil {
		return err
	}
	return r.Body.Close()
}
