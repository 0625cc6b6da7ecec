// Package web serves pages and receives events.
package web

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"html/template"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"cases.example.org/g_service/internal/platform/procore"
	"cases.example.org/g_service/internal/platform/procore/auth"
)

var allowedOrigins = []string{"https://app.procore.com", "https://us02.procore.com", "https://sandbox.procore.com"}

var page = template.Must(template.New("p").Parse(`<!doctype html>
<a href="https://app.procore.com/{{.Company}}/company/home">Open Procore</a>
<a href="https://app.procore.com/oauth/authorize?client_id={{.ID}}">Sign in</a> <!-- // mpr:legacyhost=login.procore.com -->
<script>window.parent.postMessage({type: "ready"}, "https://app.procore.com")</script>
`))

// Server of pages.
type Server struct {
	Tokens *auth.Manager
	API    *procore.Client
	Log    *slog.Logger
	secret []byte
}

// Routes of the server.
func (s *Server) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /login", s.login)
	mux.HandleFunc("GET /callback", s.callback)
	mux.HandleFunc("POST /hooks/procore", s.hook)
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) { page.Execute(w, s) })
	return s.headers(mux)
}

func (s *Server) headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "frame-ancestors https://app.procore.com https://*.procore.com")
		if o := r.Header.Get("Origin"); slices.Contains(allowedOrigins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		if ref, err := url.Parse(r.Referer()); err == nil && strings.EqualFold(ref.Hostname(), "app.procore.com") {
			s.Log.Info("embedded in https://app.procore.com")
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) login(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, s.Tokens.URL("s"), http.StatusFound)
}

func (s *Server) callback(w http.ResponseWriter, r *http.Request) {
	if err := s.Tokens.Exchange(r.Context(), "me", r.FormValue("code")); err != nil {
		http.Error(w, "sign-in failed at https://login.procore.com: "+err.Error(), http.StatusBadGateway)
		return
	}
	http.Redirect(w, r, "https://app.procore.com/webclients/host/companies/"+r.FormValue("company")+"/tools/x", http.StatusFound)
}

type event struct {
	Company  int64  `json:"company_id"`
	Resource string `json:"resource_name"`
	ID       int64  `json:"resource_id"`
}

func (s *Server) hook(w http.ResponseWriter, r *http.Request) {
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	mac := hmac.New(sha256.New, s.secret)
	mac.Write(b)
	if !hmac.Equal([]byte(hex.EncodeToString(mac.Sum(nil))), []byte(r.Header.Get("X-Procore-Signature"))) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	var e event
	if err := json.Unmarshal(b, &e); err != nil {
		s.Log.Error("bad event", "err", err, "from", "app.procore.com")
	}
}
