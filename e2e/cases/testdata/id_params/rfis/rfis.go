// Package rfis is a library that others give ids.
package rfis

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
)

// Client asks Procore and the archive of our own.
type Client struct {
	Company int64
	Archive string
}

func (c *Client) do(ctx context.Context, method, url string, in, out any) error {
	var body bytes.Buffer
	if in != nil {
		if err := json.NewEncoder(&body).Encode(in); err != nil {
			return err
		}
	}
	req, err := http.NewRequestWithContext(ctx, method, url, &body)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(c.Company, 10))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if out == nil {
		return nil
	}
	return json.NewDecoder(resp.Body).Decode(out)
}

// RFI is a request for information.
type RFI struct {
	ID     int64 `json:"id"`
	Number int32 `json:"number"`
}

const rest = "https://api.procore.com/rest/v1.0"

// List lists them page by page.
func (c *Client) List(ctx context.Context, projectID int32, page, perPage int32) (list []RFI, err error) { // mpr:resourceid
	u := fmt.Sprintf("%s/projects/%d/rfis?page=%d&per_page=%d", rest, projectID, page, perPage)
	return list, c.do(ctx, http.MethodGet, u, nil, &list)
}

// Get shows one.
func (c *Client) Get(ctx context.Context, project int64, id uint32) (*RFI, error) { // mpr:resourceid
	out := new(RFI)
	return out, c.do(ctx, http.MethodGet, rest+"/projects/"+strconv.FormatInt(project, 10)+"/rfis/"+strconv.FormatUint(uint64(id), 10), nil, out)
}

// Assign names who answers.
func (c *Client) Assign(ctx context.Context, project, rfi int64, assignees ...int32) error { // mpr:resourceid
	q := url.Values{}
	for _, a := range assignees {
		q.Add("assignee_id", strconv.Itoa(int(a)))
	}
	return c.do(ctx, http.MethodPatch, fmt.Sprintf("%s/projects/%d/rfis/%d?%s", rest, project, rfi, q.Encode()), nil, nil)
}

// Archived shows what lies in the archive, under the archive's own number.
func (c *Client) Archived(ctx context.Context, id int32) (*RFI, error) {
	out := new(RFI)
	return out, c.do(ctx, http.MethodGet, fmt.Sprintf("https://archive.example.com/rfis/%d", id), nil, out)
}

// Since takes no id at all.
func (c *Client) Since(ctx context.Context, project int64, days uint16, limit int32) (list []RFI, err error) {
	u := fmt.Sprintf("%s/projects/%d/rfis?days=%d&per_page=%d", rest, project, days, limit)
	return list, c.do(ctx, http.MethodGet, u, nil, &list)
}
