// Package sync copies locations. Who makes a Syncer hands in the client, which
// knows the person and the company.
package sync

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

// Doer sends requests.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

// Syncer copies the locations of a company.
type Syncer struct {
	http      Doer
	companyID int64
}

// New returns a syncer.
func New(d Doer, companyID int64) *Syncer { return &Syncer{d, companyID} }

// Locations lists those of a project.
func (s *Syncer) Locations(ctx context.Context, project int64) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/locations?company_id=%d", project, s.companyID)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	return s.http.Do(req)
}
