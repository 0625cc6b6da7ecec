// Package schedule reads calendars.
package schedule

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"

	"cases.example.org/c_oneimpl/transport"
)

// Service reads.
type Service struct {
	make    transport.Factory
	company int
}

// New returns one.
func New(token string, company int) *Service {
	return &Service{make: transport.Traced{Factory: transport.Live(token), ID: "schedule"}, company: company}
}

func (s *Service) send(req *http.Request, v any) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

// Items of the calendar.
func (s *Service) Items(ctx context.Context, project int) (v []map[string]any, err error) {
	req, err := s.make.Make(ctx, http.MethodGet, "/rest/v1.0/projects/"+strconv.Itoa(project)+"/calendar_items", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", strconv.Itoa(s.company))
	return v, s.send(req, &v)
}

// Lookaheads forgets the company.
func (s *Service) Lookaheads(ctx context.Context, project int) (v []map[string]any, err error) {
	req, err := s.make.Make(ctx, http.MethodGet, "/rest/v1.0/projects/"+strconv.Itoa(project)+"/schedule/lookaheads", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return v, s.send(req, &v)
}
