// Package switched runs what edits a request unless there is nothing to run.
package switched

import (
	"context"
	"net/http"
)

func send(ctx context.Context, edit func(*http.Request), more ...func(*http.Request)) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return err
	}
	if edit != nil {
		edit(req)
	}
	for _, f := range more {
		switch {
		case f == nil:
			continue
		default:
			f(req)
		}
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func company(id string) func(*http.Request) {
	return func(req *http.Request) { req.Header.Set("Procore-Company-Id", id) }
}

// One gives an edit.
func One(ctx context.Context, id string) error { return send(ctx, company(id)) }

// More gives it among others.
func More(ctx context.Context, id string) error { return send(ctx, nil, nil, company(id)) }

// None gives none.
func None(ctx context.Context) error { return send(ctx, nil) } // mpr:companyid
