// Package v3 uses the new major version.
package v3

import (
	"context"
	"fmt"

	"resty.dev/v3"
)

// Prime contracts of a project.
type Prime struct {
	c       *resty.Client
	company string
}

func middleware(company string) resty.RequestMiddleware {
	return func(_ *resty.Client, r *resty.Request) error {
		r.SetHeader("Procore-Company-Id", company)
		return nil
	}
}

// New returns a client whose middleware adds the header.
func New(token, company string) *Prime {
	c := resty.New().
		SetBaseURL("https://api.procore.com/rest/v1.0/").
		SetAuthToken(token).
		AddRequestMiddleware(middleware(company))
	return &Prime{c: c, company: company}
}

// Close releases it.
func (p *Prime) Close() error { return p.c.Close() }

// List lists them.
func (p *Prime) List(ctx context.Context, project int) (out []struct{ Title string }, err error) {
	_, err = p.c.R().SetContext(ctx).SetResult(&out).SetQueryParam("project_id", fmt.Sprint(project)).Get("prime_contracts")
	return out, err
}

// Oneoff makes its own client.
func Oneoff(ctx context.Context, token, company string) error {
	c := resty.New()
	defer c.Close()
	res, err := c.R().
		SetContext(ctx).
		SetAuthToken(token).
		Patch("https://api.procore.com/rest/v1.0/prime_contracts/1?company_id=" + company) // mpr:companyid
	if err != nil {
		return err
	}
	if res.StatusCode() >= 400 {
		return fmt.Errorf("%s", res.Status())
	}
	return nil
}

// Defaulted sets it on its own client.
func Defaulted(ctx context.Context, company string) error {
	c := resty.New()
	defer c.Close()
	c.SetHeader("PROCORE-COMPANY-ID", company)
	_, err := c.R().SetContext(ctx).Put("https://api.procore.com/rest/v1.0/prime_contracts/1")
	return err
}
