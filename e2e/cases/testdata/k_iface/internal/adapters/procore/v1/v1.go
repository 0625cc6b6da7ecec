// Package v1 is an adapter.
package v1

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"cases.example.org/k_iface/internal/adapters/procore/wire"
)

// Adapter of Procore.
type Adapter struct{ W *wire.Wire }

// List names.
func (a Adapter) List(ctx context.Context, company int64) (names []string, err error) {
	req, err := a.W.Request(ctx, http.MethodGet, "/rest/v1.0/projects?company_id=%d", company)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(company))
	resp, err := a.W.HC.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return names, json.NewDecoder(resp.Body).Decode(&names)
}

// Offices forgets it.
func (a Adapter) Offices(ctx context.Context, company int64) error {
	req, err := a.W.Request(ctx, http.MethodGet, "/rest/v1.0/offices?company_id=%d", company) // mpr:companyid
	if err != nil {
		return err
	}
	resp, err := a.W.HC.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Project page.
func (Adapter) Project(id int64) string { return fmt.Sprintf(wire.Pages, id) }
