// want package:"judged"

// Package restyv2 sends with the library of this name.
package restyv2

import (
	"net/http"

	"github.com/go-resty/resty/v2"
)

const base = "https://api.procore.com"

func set(id string) {
	resty.New().R().SetAuthToken("x").SetHeader("Procore-Company-Id", id).Get(base + "/rest/v1.0/projects")
}

func missing(id string) {
	resty.New().R().SetAuthToken("x").Get(base + "/rest/v1.0/projects") // want `never sends`
	c := resty.New().SetBaseURL(base).SetHeader("Accept", "*/*")
	c.R().
		SetHeader("X-Company-Id", id).
		Post("/rest/v1.0/projects") // want `sends the header X-Company-Id`
	c.R().Execute("PUT", "/vapid/projects") // want `never sends`
	c.R().Get("/rest/v1.0/me")
	resty.NewWithClient(http.DefaultClient).R().Get(base + "/rest/v1.0/projects") // want `never sends`
}

func byDefault(id string) {
	c := resty.New().SetBaseURL(base).SetHeader("Procore-Company-Id", id)
	c.R().Get("/rest/v1.0/projects")
	c = resty.New().SetHeaders(map[string]string{"Procore-Company-Id": id})
	c.R().Get(base + "/rest/v1.0/projects")
}

func hooked(id string) {
	c := resty.New()
	c.OnBeforeRequest(func(_ *resty.Client, r *resty.Request) error {
		r.SetHeader("Procore-Company-Id", id)
		return nil
	})
	c.R().Get(base + "/rest/v1.0/projects")
}

type transport struct{ id string }

func (t transport) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", t.id)
	return http.DefaultTransport.RoundTrip(req)
}

func transported(id string) {
	resty.New().SetTransport(transport{id}).R().Get(base + "/rest/v1.0/projects")
}

// Of a client from elsewhere nothing is known.
func unknown(c *resty.Client) { c.R().Get(base + "/rest/v1.0/projects") }
