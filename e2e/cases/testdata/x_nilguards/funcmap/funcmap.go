// Package funcmap looks for an edit by name.
package funcmap

import (
	"context"
	"net/http"
)

var edits = map[string]func(*http.Request){
	"agent": func(req *http.Request) { req.Header.Set("User-Agent", "funcmap") },
}

// Get sets the header where no edit has the name.
func Get(ctx context.Context, name, company string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return err
	}
	if edit := edits[name]; edit != nil {
		edit(req)
	} else {
		req.Header.Set("Procore-Company-Id", company)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Plain has edits that do not set it.
func Plain(ctx context.Context, name string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid
	if err != nil {
		return err
	}
	if edit := edits[name]; edit != nil {
		edit(req)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
