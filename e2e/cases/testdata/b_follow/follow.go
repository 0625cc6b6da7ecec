// Package follow follows addresses that come from answers.
package follow

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strconv"
)

var next = regexp.MustCompile(`<([^>]+)>;\s*rel="next"`)

// Files of a project.
func Files(ctx context.Context, company, project int) ([]byte, error) {
	var all []byte
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/documents", project)
	for u != "" {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
		if err != nil {
			return nil, err
		}
		req.Header.Set("Procore-Company-Id", strconv.Itoa(company))
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return nil, err
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			return nil, err
		}
		all = append(all, b...)
		u = ""
		if m := next.FindStringSubmatch(resp.Header.Get("Link")); m != nil {
			u = m[1]
		}
	}
	return all, nil
}

// Forgetful does the same without.
func Forgetful(ctx context.Context, project int) error {
	for u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/documents", project); u != ""; {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil) // mpr:companyid
		if err != nil {
			return err
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return err
		}
		resp.Body.Close()
		u = ""
		if m := next.FindStringSubmatch(resp.Header.Get("Link")); m != nil {
			u = m[1]
		}
	}
	return nil
}

// Upload asks for a place and puts the file there.
func Upload(ctx context.Context, company string, file io.Reader) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://api.procore.com/rest/v1.1/projects/7/uploads", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var place struct {
		URL    string            `json:"url"`
		Fields map[string]string `json:"fields"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&place); err != nil {
		return err
	}
	put, err := http.NewRequestWithContext(ctx, http.MethodPut, place.URL, file)
	if err != nil {
		return err
	}
	put.Header.Set("Content-Type", place.Fields["content-type"])
	resp, err = http.DefaultClient.Do(put)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
