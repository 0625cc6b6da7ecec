// Package paths puts ids into paths in several ways.
package paths

import (
	"fmt"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"
)

const (
	base     = "https://api.procore.com/rest/v1.0"
	projects = "/projects"
)

type options struct {
	ProjectID  int32 // want `setting ProjectID`
	VendorID   int32 // want `setting VendorID`
	RfiID      int32 // want `setting RfiID`
	DrawingID  int32 // want `setting DrawingID`
	MeetingID  int32 // want `setting MeetingID`
	ToolID     int32 // want `setting ToolID`
	SubmitID   int32 // want `setting SubmitID`
	BudgetID   int32 // want `setting BudgetID`
	IncidentID int32 // want `setting IncidentID`
	PhotoID    int32 // want `setting PhotoID`
	ImageID    int32 // want `setting ImageID`
	PageID     int32 // after a word that is no resource
	OwnID      int32 // in a fragment
}

func call(u string) error {
	resp, err := http.Get(u)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// The resource is a constant of its own.
func constants(o options) error {
	return call(base + projects + "/" + strconv.Itoa(int(o.ProjectID)))
}

// A helper is given what stands behind the version.
func relative(o options) error {
	return call(base + "/" + under(fmt.Sprintf("vendors/%d", o.VendorID)))
}

func under(p string) string { return strings.TrimPrefix(p, "/") }

func joined(o options) error {
	if err := call(base + path.Join("/rfis", strconv.Itoa(int(o.RfiID)))); err != nil {
		return err
	}
	u, err := url.JoinPath(base, "drawings", fmt.Sprint(o.DrawingID), "revisions")
	if err != nil {
		return err
	}
	if err := call(u); err != nil {
		return err
	}
	return call(strings.Join([]string{base, "meetings", strconv.Itoa(int(o.MeetingID))}, "/"))
}

func formats(o options) error {
	if err := call(fmt.Sprintf("%s/%s/%d", base, "tools", o.ToolID)); err != nil {
		return err
	}
	if err := call(fmt.Sprintf("%s/submittals/%v/items", base, o.SubmitID)); err != nil {
		return err
	}
	if err := call(fmt.Sprintf("%s/project/%d", base, o.PageID)); err != nil {
		return err
	}
	return call(fmt.Sprintf(base+"/me#frag-%d", o.OwnID))
}

func built(o options) error {
	var b strings.Builder
	b.WriteString(base)
	b.WriteString("/budgets/")
	b.WriteString(strconv.Itoa(int(o.BudgetID)))
	return call(b.String())
}

// The number has no name.
func unnamed(n int64) error {
	short := int32(n) // want `narrowed, into a request`
	return call(base + projects + "/" + strconv.Itoa(int(short)))
}

func appended(o options) error {
	u := base
	u += "/incidents/"
	u += fmt.Sprint(o.IncidentID)
	return call(u)
}

type order struct {
	ID int32 // of a shop
}

// A link to another system is text, though Procore is sent it.
func link(o order) error {
	body := strings.NewReader(fmt.Sprintf(`{"description": "see https://shop.example.com/orders/%d"}`, o.ID))
	resp, err := http.Post(base+"/rfis", "application/json", body)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// A helper of the program's own takes a format.
func address(format string, args ...any) string { return base + fmt.Sprintf(format, args...) }

func deeper(format string, args ...any) string { return address("/projects"+format, args...) }

func wrapped(o options) error {
	if err := call(address("/photos/%d", o.PhotoID)); err != nil {
		return err
	}
	if err := call(address("/photo/%d", o.PageID)); err != nil {
		return err
	}
	return call(deeper("/1/images/%d", o.ImageID))
}

// An address is put together field by field.
func fields(project, vendor, page int64) error {
	u := url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0/vendors"}
	q := u.Query()
	q.Set("project_id", strconv.Itoa(int(int32(project)))) // want `narrowed, into a request`
	q.Set("page", strconv.Itoa(int(int32(page))))
	u.RawQuery = q.Encode()
	if err := call(u.String()); err != nil {
		return err
	}
	v := &u
	v.Path = "/rest/v1.0/vendors/" + strconv.Itoa(int(int32(vendor))) // want `narrowed, into a request`
	v.Fragment = "page" + strconv.Itoa(int(int16(page)))
	req := &http.Request{Method: "GET", URL: v}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// One that goes elsewhere.
func foreignFields(project int64) error {
	u := url.URL{Scheme: "https", Host: "search.example.com", Path: "/jobs"}
	u.RawQuery = "project_id=" + strconv.Itoa(int(int32(project)))
	return call(u.String())
}
