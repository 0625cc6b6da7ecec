// Package hc embeds the standard library's client.
package hc

import (
	"context"
	"io"
	"net/http"
	"time"
)

// Session embeds a client.
type Session struct {
	http.Client
	Company string
}

// Do adds the company to everything.
func (s *Session) Do(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", s.Company)
	return s.Client.Do(req)
}

// Open returns a session.
func Open(company string) *Session {
	return &Session{Client: http.Client{Timeout: time.Minute}, Company: company}
}

// Signatures go through the method.
func (s *Session) Signatures(ctx context.Context) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/companies/12/tnm_tickets/signatures", nil)
	if err != nil {
		return nil, err
	}
	resp, err := s.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// Tickets use the promoted Get, which knows nothing of Session.Do.
func (s *Session) Tickets() (*http.Response, error) {
	return s.Get("https://api.procore.com/rest/v1.0/projects/7/tnm_tickets") // mpr:companyid
}

// Raw goes around the method.
func (s *Session) Raw(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects/7/tnm_tickets", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return s.Client.Do(req)
}
