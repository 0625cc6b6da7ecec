// Package correspondence files letters under the tool that a project uses for them.
package correspondence

import (
	"fmt"
	"io"
	"net/http"
)

const tools = "https://api.procore.com/rest/v1.0/companies/%s/generic_tools"

// plain is what all calls of this process send.
var plain = http.Header{
	"Accept":     {"application/json"},
	"User-Agent": {"letterbox/4 (+https://letterbox.example.com)"},
}

// Box is the letter box of one company.
type Box struct {
	Token     string
	CompanyID string
}

// Tools lists the tools of the company.
func (b *Box) Tools() ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf(tools, b.CompanyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header = http.Header{
		"Accept":        {"application/json"},
		"Authorization": {"Bearer " + b.Token},
	}
	return read(req)
}

// Statuses lists the states that a letter can have.
func (b *Box) Statuses(tool int64) ([]byte, error) {
	hdr := plain.Clone()
	hdr.Set("Authorization", "Bearer "+b.Token)
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf(tools+"/%d/statuses", b.CompanyID, tool), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header = hdr
	return read(req)
}

// Export is public by its signed parameter, so the token is not sent.
func (b *Box) Export(tool int64, signature string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf(tools+"/%d/export?signature=%s", b.CompanyID, tool, signature), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	req.Header = plain
	return read(req)
}

// Fields lists the fields of a tool.
func (b *Box) Fields(tool int64) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf(tools+"/%d/fields", b.CompanyID, tool), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header = plain.Clone()
	req.Header.Set("Authorization", "Bearer "+b.Token)
	return read(req)
}

// Watch polls the letters with one header for all requests.
func (b *Box) Watch(tool int64, each func([]byte)) error {
	h := plain.Clone()
	h.Set("Authorization", "Bearer "+b.Token)
	h.Set("Procore-Company-Id", b.CompanyID)
	for since := ""; ; {
		req, err := http.NewRequest(http.MethodGet, fmt.Sprintf(tools+"/%d/generic_tool_items?since=%s", b.CompanyID, tool, since), nil)
		if err != nil {
			return err
		}
		req.Header = h
		page, err := read(req)
		if err != nil {
			return err
		}
		each(page)
		since = fmt.Sprint(len(page))
	}
}

func read(req *http.Request) ([]byte, error) {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
