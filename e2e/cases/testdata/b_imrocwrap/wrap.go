// Package wrap uses req's wrappers.
package wrap

import (
	"context"
	"fmt"
	"net/http"

	"github.com/imroc/req/v3"
)

// Specs reads specifications.
type Specs struct {
	*req.Client
}

// New wraps the transport.
func New(token, company string) *Specs {
	c := req.C().SetBaseURL("https://api.procore.com").SetCommonBearerAuthToken(token)
	c.WrapRoundTripFunc(func(rt req.RoundTripper) req.RoundTripFunc {
		return func(r *req.Request) (*req.Response, error) {
			r.SetHeader("Procore-Company-Id", company)
			return rt.RoundTrip(r)
		}
	})
	return &Specs{c}
}

// Sets lists the sets.
func (s *Specs) Sets(ctx context.Context, project int) (out []struct{ Name string }, err error) {
	err = s.Get("/rest/v1.0/specification_sets").SetQueryParam("project_id", fmt.Sprint(project)).Do(ctx).Into(&out)
	return out, err
}

// Common sets the default of a client.
func Common(company string) *req.Client {
	return req.C().SetCommonHeaders(map[string]string{"Procore-Company-Id": company})
}

// Areas uses it.
func Areas(company string) error {
	_, err := Common(company).R().Get("https://api.procore.com/rest/v1.0/specification_areas")
	return err
}

// Dev uses a client in development mode and nothing else.
func Dev(id int) (string, error) {
	resp, err := req.C().DevMode().R().
		SetPathParam("id", fmt.Sprint(id)).
		Get("https://sandbox.procore.com/rest/v1.0/specification_sections/{id}") // mpr:companyid
	if err != nil {
		return "", err
	}
	return resp.ToString()
}

// Send names the method.
func Send(company string) error {
	r := req.R()
	r.SetHeader("Accept", "application/json")
	if company != "" {
		r.SetHeader("Procore-Company-Id", company)
	}
	resp, err := r.Send(http.MethodPut, "https://api.procore.com/rest/v1.0/specification_sections/1")
	if err != nil {
		return err
	}
	if resp.IsErrorState() {
		return fmt.Errorf("%s", resp.Status)
	}
	return nil
}

// Global uses the package's function.
func Global() error {
	_, err := req.Get("https://api.procore.com/rest/v1.0/specification_uploads") // mpr:companyid
	return err
}
