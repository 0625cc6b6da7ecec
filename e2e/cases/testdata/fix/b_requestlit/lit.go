// Package observer reads inspections through a connection that it keeps open itself.
package observer

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
)

var agent = http.Header{"User-Agent": {"observer/1.1"}}

// Observer of one project.
type Observer struct {
	Token     string
	CompanyID int
	Project   int64
}

func (o *Observer) url(format string, args ...any) *url.URL {
	return &url.URL{Scheme: "https", Host: "api.procore.com", Path: fmt.Sprintf("/rest/v1.0/projects/%d/", o.Project) + fmt.Sprintf(format, args...)}
}

func (o *Observer) bearer() http.Header {
	return http.Header{"Authorization": {"Bearer " + o.Token}}
}

// Lists asks for the checklists.
func (o *Observer) Lists(ctx context.Context) (*http.Response, error) {
	req := &http.Request{ // mpr:companyid=fix
		Method: http.MethodGet,
		URL:    o.url("checklist/lists"),
		Header: http.Header{"Authorization": {"Bearer " + o.Token}},
	}
	return http.DefaultClient.Do(req.WithContext(ctx))
}

// Item asks for one of them in one breath.
func (o *Observer) Item(id int64) (*http.Response, error) {
	return http.DefaultClient.Do(&http.Request{Method: "GET", URL: o.url("checklist/items/%d", id), Header: http.Header{"Authorization": {"Bearer " + o.Token}}}) // mpr:companyid=fix
}

// Attachment needs no token, so nobody gave it a header.
func (o *Observer) Attachment(id int64) (*http.Response, error) {
	req := &http.Request{ // mpr:companyid=fix
		URL: o.url("checklist/attachments/%d", id),
	}
	return http.DefaultClient.Do(req)
}

// Sections shares the agent's header with others.
func (o *Observer) Sections(list int64) (*http.Response, error) {
	req := &http.Request{ // mpr:companyid=stay
		Method: http.MethodGet,
		URL:    o.url("checklist/lists/%d/sections", list),
		Header: agent,
	}
	return http.DefaultClient.Do(req)
}

// Signatures gets a header of its own from a method.
func (o *Observer) Signatures(list int64) (*http.Response, error) {
	req := &http.Request{ // mpr:companyid=fix
		Method: http.MethodGet,
		URL:    o.url("checklist/lists/%d/signatures", list),
		Header: o.bearer(),
	}
	return http.DefaultClient.Do(req)
}

// Templates makes the request first and fills it later.
func (o *Observer) Templates() (*http.Response, error) {
	req := new(http.Request) // mpr:companyid?
	req.Method = http.MethodGet
	req.URL = o.url("checklist/list_templates")
	req.Header = o.bearer()
	return http.DefaultClient.Do(req)
}

// Histories is complete.
func (o *Observer) Histories(list int64) (*http.Response, error) {
	h := o.bearer()
	h["Procore-Company-Id"] = []string{fmt.Sprint(o.CompanyID)}
	return http.DefaultClient.Do(&http.Request{Method: "GET", URL: o.url("checklist/lists/%d/change_histories", list), Header: h})
}
