// want package:"judged"

// Package fluent sends with carlmjohnson/requests.
package fluent

import (
	"context"
	"net/http"
	"net/http/httptest"

	"github.com/carlmjohnson/requests"
)

const base = "https://api.procore.com"

func set(ctx context.Context, id string) {
	requests.URL(base).Path("/rest/v1.0/projects").Header("Procore-Company-Id", id).Fetch(ctx)
	requests.New().BaseURL(base).Pathf("/rest/v1.0/projects/%d", 1).Headers(http.Header{"Procore-Company-Id": {id}}).Fetch(ctx)
}

func missing(ctx context.Context, n int) {
	var rb requests.Builder
	rb.BaseURL(base).Path("/rest/v1.0/projects") // want `never sends`
	rb.Fetch(ctx)
	requests.URL(base + "/rest/v1.0/projects").ToJSON(&rb).Fetch(ctx)      // want `never sends`
	requests.URL(base).Pathf("/rest/v1.0/projects/%d", n).Fetch(ctx)       // want `never sends`
	requests.New().Host("api.procore.com").Path("/rest/v1.0/a").Fetch(ctx) // want `never sends`
	requests.New().Hostf("%s.procore.com", "api").Path("/rest").Fetch(ctx) // want `never sends`
	requests.URL(base + "/rest/v1.0/me").Post().BodyJSON(n).Fetch(ctx)     // want `never sends`
	req, _ := requests.URL(base).Path("/rest/v1.0/projects").Request(ctx)  // want `never sends`
	requests.New().Do(req)
}

// The host is another one in the end.
func elsewhere(ctx context.Context, s *httptest.Server) {
	requests.URL(base + "/rest/v1.0/projects").Host("example.com").Fetch(ctx)
	requests.URL(base + "/rest/v1.0/projects").Config(requests.TestServerConfig(s)).Fetch(ctx)
}

// What a builder is cloned from.
func byDefault(ctx context.Context, id string) {
	rb := requests.URL(base).Header("Procore-Company-Id", id)
	rb.Clone().Path("/rest/v1.0/projects").Fetch(ctx)
}

// Functions that go on building.
func company(id string) requests.Config {
	return func(rb *requests.Builder) { rb.Header("Procore-Company-Id", id) }
}

func procore(rb *requests.Builder) { rb.BaseURL(base) }

func accepting(rb *requests.Builder) { rb.Header("Accept", "*/*") }

func configured(ctx context.Context, id string, other requests.Config, others []requests.Config) {
	requests.New(company(id)).BaseURL(base).Path("/rest/v1.0/projects").Fetch(ctx)
	requests.New(procore).Path("/rest/v1.0/projects").Config(accepting, company(id)).Fetch(ctx)
	requests.New(accepting).BaseURL(base).Path("/rest/v1.0/projects").Fetch(ctx) // want `never sends`
	requests.New(accepting, other).BaseURL(base).Path("/rest/v1.0/projects").Fetch(ctx)
	requests.New(others...).BaseURL(base).Path("/rest/v1.0/projects").Fetch(ctx)
}

// A transport that adds the company, given to the builder or to its client.
type adding struct {
	id   string
	next http.RoundTripper
}

func (a adding) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Procore-Company-Id", a.id)
	return a.next.RoundTrip(req)
}

type plain struct{ next http.RoundTripper }

func (p plain) RoundTrip(req *http.Request) (*http.Response, error) { return p.next.RoundTrip(req) }

func transported(ctx context.Context, id string) {
	rt := adding{id, http.DefaultTransport}
	requests.URL(base + "/rest/v1.0/projects").Transport(rt).Fetch(ctx)
	requests.URL(base + "/rest/v1.0/projects").Client(&http.Client{Transport: rt}).Fetch(ctx)
	requests.URL(base + "/rest/v1.0/projects").Transport(requests.UserAgentTransport(rt, "me")).Fetch(ctx)
	requests.URL(base + "/rest/v1.0/projects").Transport(plain{http.DefaultTransport}).Fetch(ctx) // want `never sends`
}
