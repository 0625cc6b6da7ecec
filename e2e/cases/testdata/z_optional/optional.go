// Package optional takes options of a type that another package, without requests, has.
package optional

import (
	"context"
	"net/http"

	"cases.example.org/z_optional/opt"
)

type ListOpts struct {
	Company opt.String
	Page    opt.String
}

type API struct{ c *http.Client }

func (a *API) List(ctx context.Context, o *ListOpts) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return nil, err
	}
	if o != nil && o.Company.IsSet() {
		req.Header.Set("Procore-Company-Id", o.Company.Value())
	}
	if o != nil && o.Page.IsSet() {
		q := req.URL.Query()
		q.Set("page", o.Page.Value())
		req.URL.RawQuery = q.Encode()
	}
	return a.c.Do(req)
}

func Use(ctx context.Context, a *API) {
	a.List(ctx, &ListOpts{Company: opt.NewString("12")})
	a.List(ctx, &ListOpts{Page: opt.NewString("2")}) // mpr:companyid
	a.List(ctx, nil)                                 // mpr:companyid
}

func UseFilled(ctx context.Context, a *API, company string) {
	o := &ListOpts{}
	o.Company.Set(company)
	a.List(ctx, o)
	var p ListOpts
	opt.Fill(&p)
	a.List(ctx, &p)
	q := ListOpts{}
	fill(&q.Company)
	a.List(ctx, &q)
	var e ListOpts
	e.Company = opt.EmptyString()
	a.List(ctx, &e)
}

func fill(s *opt.String) { s.Set("12") }

type PtrOpts struct {
	Company *opt.String
	Org     opt.Value[int64]
}

func (a *API) Get(ctx context.Context, o PtrOpts) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/offices", nil)
	if err != nil {
		return nil, err
	}
	if o.Company != nil && o.Company.IsSet() {
		req.Header.Set("Procore-Company-Id", o.Company.Value())
	} else if !o.Org.IsZero() {
		req.Header.Set("Procore-Company-Id", o.Org.String())
	}
	return a.c.Do(req)
}

func UsePtr(ctx context.Context, a *API, company string) {
	a.Get(ctx, PtrOpts{Company: opt.New("1")})
	a.Get(ctx, PtrOpts{Org: opt.Of[int64](1)})
	a.Get(ctx, PtrOpts{}) // mpr:companyid
}
