package leftout

import (
	"context"
	"net/http"
	"strconv"
)

// What was made without a company goes by its own name.
type tenant struct {
	company int64
	token   string
}

func (t tenant) projects() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	if t.company != 0 {
		req.Header.Set("Procore-Company-Id", strconv.FormatInt(t.company, 10))
	}
	http.DefaultClient.Do(req)
}

func ofTenants(company int64, token string) {
	a, b := tenant{company, token}, tenant{token: token} // want `the tenant is given no company id, so Procore API calls through it never send the Procore-Company-Id header; give it the company's id`
	a.projects()
	b.projects()
}

// A function that makes the headers is given none.
type caller struct {
	header func() http.Header
}

func static(token, company string) func() http.Header {
	h := http.Header{"Authorization": {token}}
	if company != "" {
		h.Set("Procore-Company-Id", company)
	}
	return func() http.Header { return h.Clone() }
}

func (c *caller) submittals() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/submittals", nil)
	for k, vs := range c.header() {
		req.Header[k] = vs
	}
	http.DefaultClient.Do(req)
}

func ofHeaders(token, company string) {
	a, b := &caller{header: static(token, company)}, &caller{header: static(token, "")} // want `static is given "" for company, so Procore API calls through it never send the Procore-Company-Id header; give it the company's id`
	a.submittals()
	b.submittals()
}

// A generic function is given the client.
type api struct{ headers http.Header }

func newAPI(company string) *api {
	return &api{http.Header{"Procore-Company-Id": {company}}}
}

func oldAPI(token string) *api {
	return &api{http.Header{"Authorization": {token}}}
}

func fetch[T any](ctx context.Context, a *api, path string) (out T, err error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return out, err
	}
	req.Header = a.headers.Clone()
	_, err = http.DefaultClient.Do(req)
	return out, err
}

func ofFunctions(ctx context.Context, token, company string) {
	a, b := newAPI(company), oldAPI(token)
	fetch[int](ctx, a, "/departments")
	fetch[int](ctx, b, "/departments") // want `through leftout.fetch never sends the Procore-Company-Id header, since leftout.oldAPI adds no company; let it add one`
}

// One line calls through several.
func inTurn(company int64, token string) {
	for _, t := range []tenant{
		{company, token},
		{token: token}, // want `the tenant is given no company id, so Procore API calls through it never send the Procore-Company-Id header; give it the company's id`
	} {
		t.projects()
	}
}
