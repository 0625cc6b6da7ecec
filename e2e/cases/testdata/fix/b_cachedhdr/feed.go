// Package feed is complete; its ways of sending the header are its authors'.
package feed

import (
	"fmt"
	"io"
	"net/http"
	"strconv"
	"sync"
)

const company = "Procore-Company-Id"

// Feed of one company's changes.
type Feed struct {
	companyID int64
	once      sync.Once
	header    http.Header
}

// New returns a feed.
func New(companyID int64) *Feed { return &Feed{companyID: companyID} }

func (f *Feed) common() http.Header {
	f.once.Do(func() {
		f.header = http.Header{"Accept": {"application/json"}}
		f.header.Set(company, strconv.FormatInt(f.companyID, 10))
	})
	return f.header
}

// Changes since a cursor. The header replaces the request's own.
func (f *Feed) Changes(cursor string) (io.ReadCloser, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/changes?cursor=%s", f.companyID, cursor), nil)
	if err != nil {
		return nil, err
	}
	req.Header = f.common()
	return body(req)
}

// Ack tells how far the reader came. The check is where the header is set.
func (f *Feed) Ack(cursor string) (io.ReadCloser, error) {
	req, err := http.NewRequest("POST", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/changes/%s/ack", f.companyID, cursor), nil)
	if err == nil {
		req.Header[company] = []string{strconv.FormatInt(f.companyID, 10)}
		return body(req)
	}
	return nil, err
}

// Each calls fn for the pages of several kinds.
func (f *Feed) Each(kinds []string, fn func(io.Reader)) error {
	for _, k := range kinds {
		if req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/%s", f.companyID, k), nil); err != nil {
			return err
		} else {
			for name, v := range map[string]string{"Accept": "application/json", company: strconv.FormatInt(f.companyID, 10)} {
				req.Header.Set(name, v)
			}
			rc, err := body(req)
			if err != nil {
				return err
			}
			fn(rc)
			rc.Close()
		}
	}
	return nil
}

func body(req *http.Request) (io.ReadCloser, error) {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	return resp.Body, nil
}
