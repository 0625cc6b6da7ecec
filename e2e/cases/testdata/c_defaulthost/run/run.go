// Package run uses them.
package run

import (
	"net/http"
	"net/url"

	"cases.example.org/c_defaulthost/cfg"
)

// Sync does the work.
func Sync(f *cfg.File, code, company string) error {
	f.Fill()
	resp, err := http.PostForm(f.Auth+"/oauth/token", url.Values{"code": {code}, "grant_type": {"authorization_code"}})
	if err != nil {
		return err
	}
	resp.Body.Close()
	req, err := http.NewRequest("GET", f.Data+"/rest/v1.0/programs?company_id="+company, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	if resp, err = http.DefaultClient.Do(req); err != nil {
		return err
	}
	return resp.Body.Close()
}

// Page is opened when it is over.
func Page(f *cfg.File, company string) string { return f.Pages + "/" + company + "/company/home" }
