// Package store signs with the account that a context brings, and leaves requests without one alone.
// It mirrors daily logs into a warehouse.
package store

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"time"
)

type Account struct {
	Name    string
	Company int64
	Token   func(context.Context) (string, error)
}

type ctxKey int

const accountKey ctxKey = 1

func With(ctx context.Context, a Account) context.Context {
	return context.WithValue(ctx, accountKey, a)
}

type signer struct {
	next http.RoundTripper
	log  *slog.Logger
}

func (s *signer) RoundTrip(r *http.Request) (*http.Response, error) {
	a, ok := r.Context().Value(accountKey).(Account)
	if !ok {
		return s.next.RoundTrip(r)
	}
	t, err := a.Token(r.Context())
	if err != nil {
		return nil, err
	}
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+t)
	r.Header.Set("Procore-Company-Id", fmt.Sprint(a.Company))
	s.log.Info("calling", "url", r.URL.Redacted())
	return s.next.RoundTrip(r)
}

type Mirror struct {
	hc   *http.Client
	base string
}

func NewMirror(sandbox bool, log *slog.Logger) *Mirror {
	m := &Mirror{hc: &http.Client{Timeout: time.Minute, Transport: &signer{http.DefaultTransport, log}}, base: "https://api.procore.com"}
	if sandbox {
		m.base = "https://sandbox.procore.com"
	}
	return m
}

type Log struct {
	ID      int64  `json:"id"`
	Project int64  `json:"project_id"`
	Text    string `json:"comments"`
	Author  int64  `json:"created_by_id"`
}

var kinds = [...]string{"notes_logs", "weather_logs", "visitor_logs"}

func (m *Mirror) Pull(ctx context.Context, project int64, day time.Time) ([]Log, error) {
	var all []Log
	for i := 0; i < len(kinds); i++ {
		u := fmt.Sprintf("%s/rest/v1.0/projects/%d/%s?log_date=%s", m.base, project, kinds[i], day.Format(time.DateOnly))
		var page []Log
		if err := m.call(ctx, http.MethodGet, u, nil, &page); err != nil {
			return nil, fmt.Errorf("%s: %w", kinds[i], err)
		}
		all = append(all, page...)
	}
	return all, nil
}

func (m *Mirror) call(ctx context.Context, method, u string, in, out any) error {
	var body io.Reader
	if in != nil {
		b, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, u, body)
	if err != nil {
		return err
	}
	resp, err := m.hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return errors.New(resp.Status)
	}
	return json.NewDecoder(resp.Body).Decode(out)
}
