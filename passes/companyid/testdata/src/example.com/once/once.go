// want package:"judged"

// Package once makes requests that are kept, and deletes keys of headers.
package once

import (
	"context"
	"net/http"
	"sync"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

// Only clones of it are sent.
var template = sync.OnceValue(func() *http.Request {
	req, _ := http.NewRequest("GET", projects, nil)
	return req
})

func cloned(id string) {
	req := template().Clone(context.Background())
	req.Header.Set("Procore-Company-Id", id)
	http.DefaultClient.Do(req)
}

var kept = sync.OnceValues(func() (*http.Request, error) {
	return http.NewRequest("GET", projects, nil) // want `never sends`
})

func sent() {
	req, err := kept()
	if err == nil {
		http.DefaultClient.Do(req)
	}
}

func deleted(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Set("procore-company-id", id)
	delete(req.Header, "procore-company-id") // the key is canonical: nothing goes
	http.DefaultClient.Do(req)
	req, _ = http.NewRequest("GET", projects, nil) // want `deletes the`
	req.Header.Set("procore-company-id", id)
	delete(req.Header, "Procore-Company-Id")
	http.DefaultClient.Do(req)
	req, _ = http.NewRequest("GET", projects, nil) // want `deletes the`
	req.Header.Set("Procore-Company-Id", id)
	req.Header.Del("procore-company-id")
	http.DefaultClient.Do(req)
}
