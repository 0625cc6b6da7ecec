// Package methodhook uses method values as hooks.
package methodhook

import (
	"context"
	"net/http"

	"github.com/go-resty/resty/v2"
	"github.com/hashicorp/go-retryablehttp"
)

// Scope holds a company.
type Scope struct{ id string }

func (s *Scope) before(_ *resty.Client, r *resty.Request) error {
	r.SetHeader("Procore-Company-Id", s.id)
	return nil
}

func (s *Scope) hook(_ retryablehttp.Logger, r *http.Request, _ int) {
	r.Header.Set("Procore-Company-Id", s.id)
}

func (s *Scope) edit(r *http.Request) { r.Header.Set("Procore-Company-Id", s.id) }

func apply(r *http.Request, edits ...func(*http.Request)) *http.Request {
	for _, e := range edits {
		e(r)
	}
	return r
}

// Resty sends with a hook.
func Resty(s *Scope) (*resty.Response, error) {
	c := resty.New().SetBaseURL("https://api.procore.com")
	c.OnBeforeRequest(s.before)
	return c.R().Get("/rest/v1.0/projects")
}

// Retry sends with a hook.
func Retry(s *Scope) (*http.Response, error) {
	c := retryablehttp.NewClient()
	c.RequestLogHook = s.hook
	return c.Get("https://api.procore.com/rest/v1.0/projects")
}

// Edited is edited by a method value.
func Edited(ctx context.Context, s *Scope) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(apply(req, s.edit, auth("x")))
}

// Unedited is edited by one that does something else.
func Unedited(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(apply(req, auth("x")))
}

func auth(t string) func(*http.Request) {
	return func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+t) }
}

// NoHook sends without.
func NoHook() (*http.Response, error) {
	c := retryablehttp.NewClient()
	c.RetryMax = 2
	return c.Get("https://api.procore.com/rest/v1.0/projects") // mpr:companyid
}
