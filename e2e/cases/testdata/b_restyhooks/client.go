// Package hooks has one resty client per purpose.
package hooks

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/go-resty/resty/v2"
)

const api = "https://api.procore.com/rest/v1.0"

// Site is a project with its company.
type Site struct {
	Company, Project int
	Token            string
}

func (s Site) hooked() *resty.Client {
	c := resty.New().SetBaseURL(api).SetAuthToken(s.Token)
	c.OnBeforeRequest(func(_ *resty.Client, r *resty.Request) error {
		r.SetHeader("Procore-Company-Id", strconv.Itoa(s.Company))
		return nil
	})
	return c
}

func (s Site) prehooked() *resty.Client {
	c := resty.New()
	c.SetPreRequestHook(func(_ *resty.Client, r *http.Request) error {
		r.Header["Procore-Company-Id"] = []string{strconv.Itoa(s.Company)}
		return nil
	})
	return c
}

func (s Site) plain() *resty.Client {
	return resty.New().SetBaseURL(api).SetAuthToken(s.Token).OnAfterResponse(func(_ *resty.Client, r *resty.Response) error {
		if r.IsError() {
			return fmt.Errorf("%s: %s", r.Request.URL, r.Status())
		}
		return nil
	})
}

// Vendors goes through the hook.
func (s Site) Vendors() (out []map[string]any, err error) {
	_, err = s.hooked().R().SetResult(&out).Get(fmt.Sprintf("/projects/%d/vendors", s.Project))
	return out, err
}

// Direct goes through the other hook.
func (s Site) Direct() error {
	_, err := s.prehooked().R().SetAuthToken(s.Token).Delete(fmt.Sprintf("%s/projects/%d/vendors", api, s.Project))
	return err
}

// Contacts goes through none.
func (s Site) Contacts() (out []map[string]any, err error) {
	_, err = s.plain().R().
		SetResult(&out).
		SetPathParam("project", strconv.Itoa(s.Project)).
		Get("/projects/{project}/contacts") // mpr:companyid
	return out, err
}

// Invite sets it on the request.
func (s Site) Invite(login string) error {
	_, err := s.plain().R().
		SetHeaders(map[string]string{"Accept": "application/json", "procore-company-id": strconv.Itoa(s.Company)}).
		SetBody(map[string]string{"login": login}).
		Post(fmt.Sprintf("/projects/%d/invitations", s.Project))
	return err
}

// Raw uses Execute.
func (s Site) Raw(verb string) error {
	r := s.plain().R()
	r.SetQueryParam("company_id", strconv.Itoa(s.Company))
	_, err := r.Execute(verb, "/projects") // mpr:companyid
	return err
}

// Stamped sets the URL and the method first.
func (s Site) Stamped() error {
	r := s.plain().R()
	r.Method = resty.MethodGet
	r.URL = "/companies"
	_, err := r.Send()
	return err
}

// Who needs none.
func (s Site) Who() error {
	_, err := s.plain().R().Get("/me")
	return err
}
