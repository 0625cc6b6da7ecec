// Package fakes has doubles of the API.
package fakes

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// API is what the application needs.
type API interface {
	Projects(ctx context.Context) ([]byte, error)
}

// Fake answers from memory.
type Fake struct {
	Calls []*http.Request
	Body  []byte
}

// RoundTrip records.
func (f *Fake) RoundTrip(r *http.Request) (*http.Response, error) {
	f.Calls = append(f.Calls, r)
	return &http.Response{StatusCode: 200, Body: io.NopCloser(bytes.NewReader(f.Body)), Request: r}, nil
}

// Projects of the fake.
func (f *Fake) Projects(context.Context) ([]byte, error) { return f.Body, nil }

// Real one.
type Real struct {
	Base    string
	Company string
	HC      *http.Client
}

// Projects of Procore.
func (r *Real) Projects(ctx context.Context) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.Base+"/rest/v1.0/projects", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", r.Company)
	resp, err := r.HC.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// Handler of a local API.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/rest/v1.0/projects", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Procore-Company-Id") == "" {
			http.Error(w, "Missing Procore-Company-Id header!", 400)
		}
	})
	mux.HandleFunc("/oauth/token", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, `{"access_token":"x"}`) })
	return mux
}

// Exercise the handler in memory.
func Exercise(t *testing.T) {
	h := Handler()
	for _, p := range []string{"/rest/v1.0/projects", "/oauth/token"} {
		rec := httptest.NewRecorder()
		req, _ := http.NewRequest(http.MethodGet, p, nil)
		h.ServeHTTP(rec, req)
		h.ServeHTTP(rec, httptest.NewRequest(http.MethodGet, "https://api.procore.com"+p, nil)) // mpr:hostmismatch?
		h.ServeHTTP(rec, &http.Request{Method: "POST", URL: &url.URL{Path: p}, Body: io.NopCloser(strings.NewReader(""))})
	}
	srv := httptest.NewTLSServer(h)
	defer srv.Close()
	hc := srv.Client()
	resp, err := hc.Get(srv.URL + "/rest/v1.0/projects")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	for _, r := range []Real{{srv.URL, "1", hc}, {Base: srv.URL, HC: http.DefaultClient}} {
		if _, err := r.Projects(context.Background()); err != nil {
			t.Error(err)
		}
	}
}

// Recorded sends to the fake.
func Recorded(t *testing.T) {
	f := &Fake{Body: []byte(`[]`)}
	r := &Real{Base: "https://api.procore.com", Company: "5", HC: &http.Client{Transport: f}}
	r.Projects(context.Background())
	if got := f.Calls[0].URL.String(); got != "https://api.procore.com/rest/v1.0/projects" {
		t.Error(got)
	}
	want := []struct{ host, path string }{
		{"api.procore.com", "/rest/v1.0/projects"},
		{"app.procore.com", "/rest/v1.0/projects"}, // mpr:legacyhost?
	}
	for i, c := range f.Calls {
		if c.URL.Host != want[i].host || c.URL.Path != want[i].path {
			t.Errorf("%d: got %s, want %v", i, c.URL, want[i])
		}
	}
}
