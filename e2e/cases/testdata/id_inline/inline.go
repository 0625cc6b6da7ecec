// Package inline decodes into types that have no name.
package inline

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
)

func read(ctx context.Context, company, path string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.1/"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// Permitted reports whether somebody may see a tool.
func Permitted(ctx context.Context, company, project string, tool int64) (bool, error) {
	b, err := read(ctx, company, "projects/"+project+"/tools")
	if err != nil {
		return false, err
	}
	var tools []struct {
		ID    uint16 `json:"id"` // mpr:resourceid
		Level uint16 `json:"level"`
		Users []*struct {
			UserID int32 `json:"user_id"` // mpr:resourceid
			Level  int32 `json:"level"`
		} `json:"users"`
	}
	if err := json.Unmarshal(b, &tools); err != nil {
		return false, err
	}
	for _, t := range tools {
		if int64(t.ID) == tool {
			return t.Level > 1, nil
		}
	}
	return false, nil
}

// Count reads how many there are in an answer of the warehouse.
func Count(ctx context.Context, url string) (int32, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://warehouse.example.com"+url, nil)
	if err != nil {
		return 0, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	var v struct {
		ID      int32   `json:"id"`
		ItemIDs []int32 `json:"item_ids"`
		Count   int32   `json:"count"`
	}
	return v.Count, json.NewDecoder(resp.Body).Decode(&v)
}
