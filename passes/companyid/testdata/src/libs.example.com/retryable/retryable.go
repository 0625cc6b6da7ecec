// want package:"judged"

// Package retryable sends with hashicorp/go-retryablehttp.
package retryable

import (
	"net/http"

	"github.com/hashicorp/go-retryablehttp"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

func set(id string) {
	req, _ := retryablehttp.NewRequest("GET", projects, nil)
	req.Header.Set("Procore-Company-Id", id)
	retryablehttp.NewClient().Do(req)
	plain, _ := http.NewRequest("GET", projects, nil)
	plain.Header.Set("Procore-Company-Id", id)
	req, _ = retryablehttp.FromRequest(plain)
	retryablehttp.NewClient().Do(req)
}

func missing() {
	req, _ := retryablehttp.NewRequest("GET", projects, nil) // want `never sends`
	retryablehttp.NewClient().Do(req)
	plain, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	req, _ = retryablehttp.FromRequest(plain)
	retryablehttp.NewClient().Do(req)
	retryablehttp.Get(projects)                              // want `never sends`
	retryablehttp.NewClient().Get(projects)                  // want `never sends`
	retryablehttp.NewClient().StandardClient().Get(projects) // want `never sends`
}

func hooked(id string) {
	c := retryablehttp.NewClient()
	c.RequestLogHook = func(_ retryablehttp.Logger, req *http.Request, _ int) {
		req.Header.Set("Procore-Company-Id", id)
	}
	c.Get(projects)
	c.StandardClient().Get(projects)
}

type transport struct{ id string }

func (t transport) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", t.id)
	return http.DefaultTransport.RoundTrip(req)
}

func inner(id string) {
	c := retryablehttp.NewClient()
	c.HTTPClient = &http.Client{Transport: transport{id}}
	c.Get(projects)
	c.HTTPClient = &http.Client{}
	c.Get(projects) // want `never sends`
}
