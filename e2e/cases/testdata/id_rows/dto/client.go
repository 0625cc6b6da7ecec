package dto

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

type Client struct {
	Company int64
	HTTP    *http.Client
}

func (c *Client) Meetings(ctx context.Context, project int64) ([]Meeting, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/meetings", project), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprintf("%d", c.Company))
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var ms []Meeting
	err = json.NewDecoder(resp.Body).Decode(&ms)
	return ms, err
}
