// Package generichelper decodes through a generic helper. The same package talks to a weather service,
// whose station ids are its own.
package generichelper

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

const procore = "https://api.procore.com"

type Vendor struct {
	ID   int32  `json:"id"` // mpr:resourceid
	Name string `json:"name"`
}

type Station struct {
	ID   int32  `json:"id"`
	Name string `json:"name"`
}

type api struct {
	hc      *http.Client
	token   string
	company string
}

func get[T any](ctx context.Context, a *api, path string) (T, error) {
	var out T
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, procore+path, nil)
	if err != nil {
		return out, err
	}
	req.Header.Set("Authorization", "Bearer "+a.token)
	req.Header.Set("Procore-Company-Id", a.company)
	resp, err := a.hc.Do(req)
	if err != nil {
		return out, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return out, fmt.Errorf("procore: %s", resp.Status)
	}
	err = json.NewDecoder(resp.Body).Decode(&out)
	return out, err
}

func (a *api) Vendors(ctx context.Context, project int64) ([]Vendor, error) {
	return get[[]Vendor](ctx, a, fmt.Sprintf("/rest/v1.0/projects/%d/vendors", project))
}

// Stations asks the weather service.
func Stations(hc *http.Client, lat, lon float64) ([]Station, error) {
	resp, err := hc.Get(fmt.Sprintf("https://api.weather.example/v2/stations?lat=%g&lon=%g", lat, lon))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var out []Station
	err = json.NewDecoder(resp.Body).Decode(&out)
	return out, err
}
