package sign

import (
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
)

func TestIn(t *testing.T) {
	got := In("abc")
	if got == "https://app.procore.com/oauth/authorize?client_id=abc" {
		t.Fatal("still the old host")
	}
	want := "https://login.procore.com/oauth/authorize?client_id=abc"
	if got != want {
		t.Errorf("In = %s, want %s", got, want)
	}
	if strings.HasPrefix(got, "https://app.procore.com") {
		t.Errorf("In = %s, on app.procore.com", got)
	}
}

func TestHost(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"https://example.com/a", "example.com"},
		{"::", ""},
		{"https://procore.example/x", "procore.example"},
	} {
		if got := Host(tt.in); got != tt.want {
			t.Errorf("Host(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestLive(t *testing.T) {
	code := os.Getenv("PROCORE_TEST_CODE")
	if code == "" {
		t.Skip("no code")
	}
	resp, err := http.Post("https://app.procore.com/oauth/token?grant_type=authorization_code&code="+code, "", nil) // mpr:legacyhost=login.procore.com
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
}

func TestServer(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Procore-Company-Id") != "" {
			t.Error("unexpected header")
		}
	}))
	defer srv.Close()
	resp, err := http.Get(srv.URL + "/rest/v1.0/projects")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	rec := httptest.NewRecorder()
	srv.Config.Handler.ServeHTTP(rec, httptest.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil))
	if rec.Code != http.StatusOK {
		t.Error(rec.Code)
	}
}
