package stubs

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

type stub struct {
	got    []*http.Request
	status int
	err    error
}

func (s *stub) Do(r *http.Request) (*http.Response, error) {
	s.got = append(s.got, r)
	if s.err != nil {
		return nil, s.err
	}
	return &http.Response{StatusCode: s.status, Body: io.NopCloser(strings.NewReader("{}")), Request: r}, nil
}

type doFunc func(*http.Request) (*http.Response, error)

func (f doFunc) Do(r *http.Request) (*http.Response, error) { return f(r) }

func TestStub(t *testing.T) {
	for _, tt := range []struct {
		name, company string
		doer          *stub
		wantErr       bool
	}{
		{"ok", "7", &stub{status: 200}, false},
		{"no company", "", &stub{status: 400}, false},
		{"down", "", &stub{err: errors.New("down")}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := &API{Doer: tt.doer, Base: "https://api.procore.com", Company: tt.company}
			_, err := a.Get(context.Background(), "/rest/v1.0/vendors")
			if (err != nil) != tt.wantErr {
				t.Error(err)
			}
			if got := tt.doer.got[0].URL.String(); got != "https://api.procore.com/rest/v1.0/vendors" {
				t.Error(got)
			}
		})
	}
}

func TestFunc(t *testing.T) {
	var called bool
	a := API{Base: "https://api.procore.com", Doer: doFunc(func(r *http.Request) (*http.Response, error) {
		called = true
		if r.Header.Get("Procore-Company-Id") != "" {
			t.Error("a company")
		}
		return nil, io.EOF
	})}
	if _, err := a.Get(t.Context(), "/rest/v1.0/users"); !errors.Is(err, io.EOF) || !called {
		t.Error(err)
	}
}

func TestTransport(t *testing.T) {
	hc := &http.Client{Transport: tripper(func(r *http.Request) (*http.Response, error) {
		return &http.Response{StatusCode: 204, Body: http.NoBody, Request: r}, nil
	})}
	a := API{Base: "https://api.procore.com", Doer: hc}
	res, err := a.Get(t.Context(), "/rest/v1.0/plans")
	if err != nil || res.StatusCode != 204 {
		t.Error(res, err)
	}
}

func TestCompany(t *testing.T) {
	var got http.Header
	rt := Company("7", tripper(func(r *http.Request) (*http.Response, error) {
		got = r.Header
		return nil, io.EOF
	}))
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/forms", nil)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = rt.RoundTrip(req)
	if got.Get("Procore-Company-Id") != "7" || req.Header.Get("Procore-Company-Id") != "" {
		t.Error(got)
	}
}

func TestError(t *testing.T) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/photos", nil)
	if err != nil {
		t.Fatal(err)
	}
	e := &Error{Request: req, Status: 404}
	if !strings.Contains(e.Error(), "/photos: 404") {
		t.Error(e)
	}
}

func TestNewRequest(t *testing.T) {
	a := &API{Base: "https://api.procore.com"}
	req, err := a.NewRequest(t.Context(), "/rest/v1.0/trades")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := req.Write(&b); err != nil || !strings.HasPrefix(b.String(), "GET /rest/v1.0/trades") {
		t.Error(b.String(), err)
	}
}

func TestEdit(t *testing.T) {
	want := errors.New("no")
	a := &API{Base: "https://api.procore.com", Doer: http.DefaultClient, Edit: []func(*http.Request) error{
		func(*http.Request) error { return want },
	}}
	if _, err := a.Get(t.Context(), "/rest/v1.0/submittals"); !errors.Is(err, want) {
		t.Error(err)
	}
}

func TestServer(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /rest/v1.0/vendors", func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, "[]") })
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	a := &API{Base: srv.URL, Doer: srv.Client()}
	if _, err := a.Get(t.Context(), "/rest/v1.0/vendors"); err != nil {
		t.Error(err)
	}
	old := DefaultAPI.Base
	DefaultAPI.Base = srv.URL
	defer func() { DefaultAPI.Base = old }()
	if _, err := DefaultAPI.Get(t.Context(), "/rest/v1.0/vendors"); err != nil {
		t.Error(err)
	}
}

func TestRewritten(t *testing.T) {
	srv := httptest.NewServer(http.NotFoundHandler())
	defer srv.Close()
	hc := &http.Client{Transport: tripper(func(r *http.Request) (*http.Response, error) {
		r.URL.Scheme, r.URL.Host = "http", strings.TrimPrefix(srv.URL, "http://")
		return http.DefaultTransport.RoundTrip(r)
	})}
	a := &API{Base: "https://api.procore.com", Doer: hc}
	if _, err := a.Get(t.Context(), "/rest/v1.0/rewritten"); err != nil {
		t.Error(err)
	}
}

func TestSecure(t *testing.T) {
	for in, want := range map[string]string{
		"http://api.procore.com/rest/v1.0/me": "https://api.procore.com/rest/v1.0/me",
		"http://localhost:80/rest/v1.0/me":    "http://localhost:80/rest/v1.0/me",
	} {
		if got, err := Secure(in); err != nil || got.String() != want {
			t.Error(got, err)
		}
	}
}

func TestLive(t *testing.T) {
	if testing.Short() {
		t.Skip("live")
	}
	a := &API{Base: "https://api.procore.com", Doer: http.DefaultClient} // mpr:companyid
	if _, err := a.Get(t.Context(), "/rest/v1.0/live"); err != nil {
		t.Error(err)
	}
}
