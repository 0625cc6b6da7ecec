package procore

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
)

func setup(t *testing.T) (*Client, *http.ServeMux) {
	t.Helper()
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	c := NewClient(nil, 42)
	u, _ := url.Parse(srv.URL + "/rest/")
	c.BaseURL = u
	return c, mux
}

func TestNewClient(t *testing.T) {
	c := NewClient(nil, 1)
	if got, want := c.BaseURL.String(), "https://app.procore.com/rest/"; got != want {
		t.Errorf("NewClient BaseURL is %v, want %v", got, want)
	}
	if c.WithSandbox().BaseURL.Host == "app.procore.com" {
		t.Error("sandbox on app.procore.com")
	}
}

func TestNewRequest(t *testing.T) {
	c := NewClient(nil, 1)
	inURL, outURL := "v1.0/foo", defaultBaseURL+"v1.0/foo"
	req, err := c.NewRequest("GET", inURL, nil)
	if err != nil || req.URL.String() != outURL {
		t.Errorf("NewRequest(%q) URL is %v, want %v", inURL, req.URL, outURL)
	}
}

func TestList(t *testing.T) {
	c, mux := setup(t)
	mux.HandleFunc("GET /rest/v1.0/projects/3/rfis", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `[{"id":1,"link":"https://app.procore.com/3/project/rfi/show/1"}]`)
	})
	got, _, err := c.RFIs.List(context.Background(), 3, nil)
	if err != nil || len(got) != 1 || got[0].Link != "https://app.procore.com/3/project/rfi/show/1" {
		t.Errorf("%v %v", got, err)
	}
}
