// Package punchlist closes out punch items from the superintendent's tablet.
package punchlist

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// Tablet is one device, which belongs to one company.
type Tablet struct {
	Token     string
	CompanyID uint32
}

// Item of a punch list.
type Item struct {
	ID     int64  `json:"id"`
	Name   string `json:"name"`
	Status string `json:"workflow_status"`
}

func (t *Tablet) request(method, resource string, body io.Reader) (req *http.Request, err error) {
	req, err = http.NewRequest(method, "https://api.procore.com/rest/v1.0/"+resource, body) // mpr:companyid=fix
	if err != nil {
		return
	}
	req.Header.Set("Authorization", "Bearer "+t.Token)
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	return
}

func (t *Tablet) photo(item int64) (req *http.Request, err error) {
	return http.NewRequest(http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/punch_items/%d/photo", item), nil) // mpr:companyid=fix
}

func (t *Tablet) do(req *http.Request) (io.ReadCloser, error) {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode >= 300 {
		resp.Body.Close()
		return nil, fmt.Errorf("punch list: %s", resp.Status)
	}
	return resp.Body, nil
}

// Items lists those of a project.
func (t *Tablet) Items(project int64) (items []Item, err error) {
	req, err := t.request(http.MethodGet, fmt.Sprintf("punch_items?project_id=%d", project), nil)
	if err != nil {
		return nil, err
	}
	body, err := t.do(req)
	if err != nil {
		return nil, err
	}
	defer body.Close()
	return items, json.NewDecoder(body).Decode(&items)
}

// Close marks an item as closed.
func (t *Tablet) Close(project, item int64) error {
	form := strings.NewReader(`{"punch_item":{"workflow_status":"closed"}}`)
	req, err := t.request(http.MethodPatch, fmt.Sprintf("punch_items/%d?project_id=%d", item, project), form)
	if err != nil {
		return err
	}
	body, err := t.do(req)
	if err != nil {
		return err
	}
	return body.Close()
}

// Photo copies an item's picture.
func (t *Tablet) Photo(w io.Writer, item int64) error {
	req, err := t.photo(item)
	if err != nil {
		return err
	}
	body, err := t.do(req)
	if err != nil {
		return err
	}
	defer body.Close()
	_, err = io.Copy(w, body)
	return err
}
