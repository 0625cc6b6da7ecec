// Package procore has a client with one helper that decodes into whatever it is given.
package procore

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
)

// Client of one company.
type Client struct {
	HTTP    *http.Client
	Token   string
	Company int64
}

func (c *Client) do(ctx context.Context, method, path string, in, out any) error {
	var body io.Reader
	if in != nil {
		b, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, "https://api.procore.com/rest/v1.0"+path, body)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+c.Token)
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(c.Company, 10))
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return &Error{Code: int32(resp.StatusCode)}
	}
	return json.NewDecoder(resp.Body).Decode(out)
}

// Error is what the API answered. It is made here and never decoded.
type Error struct{ Code int32 }

func (e *Error) Error() string { return fmt.Sprintf("procore: status %d", e.Code) }

// Submittal is one of a project's.
type Submittal struct {
	ID       int64 `json:"id"`
	Revision int32 `json:"revision"`
	TypeID   int64 `json:"submittal_type_id"`
	Package  *struct {
		ID     int32 `json:"id"` // mpr:resourceid
		Number int32 `json:"number"`
	} `json:"submittal_package"`
}

// Submittals of a project.
func (c *Client) Submittals(ctx context.Context, project int64, page int32) ([]Submittal, error) {
	var list []Submittal
	err := c.do(ctx, http.MethodGet, fmt.Sprintf("/projects/%d/submittals?page=%d", project, page), nil, &list)
	return list, err
}

// NewPunchItem is the body of CreatePunchItem.
type NewPunchItem struct {
	Name       string  `json:"name"`
	Priority   int8    `json:"priority"`
	LocationID uint32  `json:"location_id"`           // mpr:resourceid
	Assignees  []int32 `json:"login_information_ids"` // mpr:resourceid
	DueInDays  int16   `json:"due_in_days"`
}

// CreatePunchItem returns the id of the new item.
func (c *Client) CreatePunchItem(ctx context.Context, project int64, item NewPunchItem) (int64, error) {
	var made struct {
		ID       int64 `json:"id"`
		Position int32 `json:"position"`
	}
	err := c.do(ctx, http.MethodPost, fmt.Sprintf("/projects/%d/punch_items", project), map[string]any{"punch_item": item}, &made)
	return made.ID, err
}
