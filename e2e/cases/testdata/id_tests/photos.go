// Package photos reads photos, and its tests are content with small ids.
package photos

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

// A Photo has an album.
type Photo struct {
	ID      int64 `json:"id"`
	AlbumID int64 `json:"image_category_id"`
	Width   int32 `json:"width"`
}

// Get a photo.
func Get(ctx context.Context, c *http.Client, company, id int64) (p Photo, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/images/%d", id), nil)
	if err != nil {
		return p, err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(company, 10))
	resp, err := c.Do(req)
	if err != nil {
		return p, err
	}
	defer resp.Body.Close()
	return p, json.NewDecoder(resp.Body).Decode(&p)
}
