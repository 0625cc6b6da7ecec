// Package client fetches the types of model.
package client

import (
	"context"
	"encoding/json"
	"net/http"

	"cases.example.org/id_internal/internal/model"
)

// Locations of a project.
func Locations(ctx context.Context, company, project string) ([]*model.Location, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects/"+project+"/locations", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var list []*model.Location
	return list, json.NewDecoder(resp.Body).Decode(&list) // mpr:resourceid=stay
}
