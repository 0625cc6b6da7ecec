package live

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
)

func server(t *testing.T) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /rest/v1.0/projects", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Procore-Company-Id") != "12" {
			http.Error(w, "Missing Procore-Company-Id header!", http.StatusBadRequest)
			return
		}
		w.Write([]byte("[]"))
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestGet(t *testing.T) {
	s := server(t)
	base = s.URL
	resp, err := Get(context.Background(), "12", "/rest/v1.0/projects")
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatal(resp, err)
	}
}

func TestMissing(t *testing.T) {
	s := server(t)
	req, err := http.NewRequest(http.MethodGet, s.URL+"/rest/v1.0/projects", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := s.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != http.StatusBadRequest {
		t.Error(resp.Status)
	}
}

func TestHandler(t *testing.T) {
	rec := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodGet, "/rest/v1.0/projects", nil)
	server(t).Config.Handler.ServeHTTP(rec, r)
	if rec.Code != http.StatusBadRequest {
		t.Error(rec.Code)
	}
}

func TestLive(t *testing.T) {
	token := os.Getenv("PROCORE_TOKEN")
	if token == "" {
		t.Skip()
	}
	req, err := http.NewRequest(http.MethodGet, "https://sandbox.procore.com/rest/v1.0/projects?company_id=12", nil) // mpr:companyid
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
}
