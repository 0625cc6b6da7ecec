package procore

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"cases.example.org/g_service/internal/platform/procore/auth"
)

func TestProjects(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/rest/v1.0/projects" || r.Header.Get("Procore-Company-Id") != "7" {
			t.Errorf("%s %v", r.URL, r.Header)
		}
		w.Header().Set("Link", `<https://app.procore.com/rest/v1.0/projects?page=1>; rel="prev"`) // mpr:legacyhost?
		w.Write([]byte(`[{"id": 1, "name": "x"}]`))
	}))
	defer srv.Close()
	store := new(auth.Memory)
	store.Save(context.Background(), "u", &auth.Token{Access: "a", Expiry: time.Now().Add(time.Hour)})
	c := New(&auth.Manager{Store: store, HTTP: srv.Client()}, "u", 7, WithBase(srv.URL))
	for p, err := range c.Projects.All(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		if got, want := p.WebURL(), "https://app.procore.com/1/project/home"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	resp, err := http.Get(srv.URL + "/rest/v1.0/projects")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
}

func TestNext(t *testing.T) {
	for in, want := range map[string]int{
		`<https://api.procore.com/rest/v1.0/projects?page=2>; rel="next"`: 2,
		`<https://app.procore.com/rest/v1.0/projects?page=9>; rel="prev"`: 0,
		``: 0,
	} {
		if got := next(in); got != want {
			t.Errorf("next(%q) = %d, want %d", in, got, want)
		}
	}
}

func TestURL(t *testing.T) {
	m := &auth.Manager{ID: "id", Redirect: "https://x.example.org/cb", Endpoint: auth.Default}
	tests := []struct {
		name, state, want string
	}{
		{"plain", "s", "https://login.procore.com/oauth/authorize?client_id=id&redirect_uri=https%3A%2F%2Fx.example.org%2Fcb&response_type=code&state=s"},
		{"old", "t", "https://app.procore.com/oauth/authorize?client_id=id&redirect_uri=https%3A%2F%2Fx.example.org%2Fcb&response_type=code&state=t"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := m.URL(tc.state); got != tc.want {
				t.Errorf("got %s, want %s", got, tc.want)
			}
		})
	}
}
