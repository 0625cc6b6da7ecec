// want package:"judged"

// Package byvalue sends with sendgrid/rest.
package byvalue

import (
	"context"
	"net/http"

	"github.com/sendgrid/rest"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

func set(id string) {
	rest.Send(rest.Request{Method: rest.Get, BaseURL: projects, Headers: map[string]string{"Procore-Company-Id": id}})
	req := rest.Request{Method: rest.Post, BaseURL: projects}
	req.Headers = map[string]string{"Procore-Company-Id": id}
	rest.Send(req)
}

func later(id string) {
	headers := make(map[string]string)
	headers["Procore-Company-Id"] = id
	rest.Send(rest.Request{BaseURL: projects, Headers: headers})
}

func missing(ctx context.Context) {
	rest.Send(rest.Request{Method: rest.Get, BaseURL: projects})                                     // want `never sends`
	rest.SendWithContext(ctx, rest.Request{BaseURL: projects, Headers: map[string]string{"A": "b"}}) // want `never sends`
	req := rest.Request{BaseURL: projects}                                                           // want `never sends`
	req.Headers = map[string]string{"Accept": "*/*"}
	rest.Send(req)
	built, _ := rest.BuildRequestObject(rest.Request{BaseURL: projects}) // want `never sends`
	rest.MakeRequest(built)
}

func unknown(headers map[string]string) {
	rest.Send(rest.Request{BaseURL: projects, Headers: headers})
	rest.Send(rest.Request{BaseURL: "https://example.com"})
}

// A client whose transport adds the company.
type adding struct{ id string }

func (a adding) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Procore-Company-Id", a.id)
	return http.DefaultTransport.RoundTrip(req)
}

func through(id string) {
	c := &rest.Client{HTTPClient: &http.Client{Transport: adding{id}}}
	c.Send(rest.Request{BaseURL: projects})
	c = &rest.Client{HTTPClient: http.DefaultClient}
	c.Send(rest.Request{BaseURL: projects}) // want `never sends`
}
