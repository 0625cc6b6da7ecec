// Package verbs has a table of endpoints and a switch on the verb.
package verbs

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

type endpoint struct {
	verb, path string
	scoped     bool
}

var endpoints = map[string]endpoint{
	"list":   {"GET", "/rest/v1.0/projects/{project}/change_orders", true},
	"create": {"POST", "/rest/v1.0/projects/{project}/change_orders", true},
	"whoami": {"GET", "/rest/v1.0/me", false},
}

// API is production's.
type API struct {
	root    string
	company string
	hc      *http.Client
}

// New returns the API.
func New(company string) *API {
	return &API{root: "https://api.procore.com", company: company, hc: &http.Client{Timeout: time.Minute}}
}

// Do calls an endpoint by name.
func (a *API) Do(ctx context.Context, name, project string, body []byte) ([]byte, error) {
	e, ok := endpoints[name]
	if !ok {
		return nil, fmt.Errorf("no endpoint %s", name)
	}
	u := a.root + strings.ReplaceAll(e.path, "{project}", project)
	var req *http.Request
	var err error
	switch e.verb {
	case "GET", "HEAD":
		req, err = http.NewRequestWithContext(ctx, e.verb, u, nil)
	case "POST", "PATCH":
		req, err = http.NewRequestWithContext(ctx, e.verb, u, bytes.NewReader(body))
		if err == nil {
			req.Header.Set("Content-Type", "application/json")
		}
	default:
		return nil, fmt.Errorf("verb %s", e.verb)
	}
	if err != nil {
		return nil, err
	}
	if e.scoped {
		req.Header.Set("Procore-Company-Id", a.company)
	}
	return a.read(a.hc.Do(req))
}

func (a *API) read(resp *http.Response, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// Retry makes a request per attempt.
func (a *API) Retry(ctx context.Context, project string) (b []byte, err error) {
	for attempt := range 4 {
		time.Sleep(time.Duration(attempt) * time.Second)
		var req *http.Request
		req, err = http.NewRequestWithContext(ctx, http.MethodGet, a.root+"/rest/v1.0/projects/"+project+"/potential_change_orders", nil) // mpr:companyid=fix
		if err != nil {
			return nil, err
		}
		if b, err = a.read(a.hc.Do(req)); err == nil {
			return b, nil
		}
	}
	return nil, err
}

// Branches makes it in branches and completes one of them.
func (a *API) Branches(ctx context.Context, project, doc string) ([]byte, error) {
	var req *http.Request
	if doc == "" {
		req, _ = http.NewRequestWithContext(ctx, "DELETE", a.root+"/rest/v1.0/projects/"+project+"/change_orders/draft", nil) // mpr:companyid
	} else {
		req, _ = http.NewRequestWithContext(ctx, "PUT", a.root+"/rest/v1.0/projects/"+project+"/change_orders/draft", strings.NewReader(doc))
		req.Header.Set("Procore-Company-Id", a.company)
	}
	return a.read(a.hc.Do(req))
}
