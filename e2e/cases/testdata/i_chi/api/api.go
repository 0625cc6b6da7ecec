// Package api serves a small JSON API with a router of its own.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"time"
)

// Middleware wraps a handler.
type Middleware func(http.Handler) http.Handler

// Router is a small one.
type Router struct {
	mux *http.ServeMux
	mws []Middleware
}

// NewRouter makes one.
func NewRouter() *Router { return &Router{mux: http.NewServeMux()} }

// Use a middleware.
func (r *Router) Use(m ...Middleware) { r.mws = append(r.mws, m...) }

// Get registers.
func (r *Router) Get(p string, h http.HandlerFunc) { r.mux.HandleFunc("GET "+p, h) }

// Post registers.
func (r *Router) Post(p string, h http.HandlerFunc) { r.mux.HandleFunc("POST "+p, h) }

func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	var h http.Handler = r.mux
	for i := len(r.mws) - 1; i >= 0; i-- {
		h = r.mws[i](h)
	}
	h.ServeHTTP(w, req)
}

type ctxKey int

const (
	companyKey ctxKey = iota
	tokenKey
)

// Session puts what the cookie says into the context.
func Session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("session")
		if errors.Is(err, http.ErrNoCookie) {
			http.Redirect(w, r, "https://login.procore.com/oauth/authorize?client_id=x", http.StatusFound)
			return
		}
		ctx := context.WithValue(r.Context(), tokenKey, c.Value)
		if id, err := strconv.ParseInt(r.Header.Get("Procore-Company-Id"), 10, 64); err == nil {
			ctx = context.WithValue(ctx, companyKey, id)
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// Recoverer recovers.
func Recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				slog.Error("panic", "value", v, "url", r.URL)
				w.WriteHeader(http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// Handlers of the API.
type Handlers struct {
	upstream string
	client   *http.Client
}

// New handlers.
func New() *Handlers {
	return &Handlers{upstream: "https://api.procore.com/rest/v1.0", client: &http.Client{Timeout: 10 * time.Second}}
}

// Routes of all.
func (h *Handlers) Routes() http.Handler {
	r := NewRouter()
	r.Use(Recoverer, Session)
	r.Get("/projects/{id}/rest/v1.0/photos", h.photos)
	r.Get("/projects/{id}/drawings", h.drawings)
	r.Post("/rest/v1.0/uploads", h.upload)
	return r
}

func (h *Handlers) forward(w http.ResponseWriter, req *http.Request) {
	if t, ok := req.Context().Value(tokenKey).(string); ok {
		req.Header.Set("Authorization", "Bearer "+t)
	}
	resp, err := h.client.Do(req)
	if err != nil {
		slog.Error("upstream", "err", err)
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.Header().Set("Content-Type", resp.Header.Get("Content-Type"))
	w.WriteHeader(resp.StatusCode)
	io.Copy(w, resp.Body)
}

func (h *Handlers) photos(w http.ResponseWriter, r *http.Request) {
	u := fmt.Sprintf("%s/images?project_id=%s", h.upstream, r.PathValue("id"))
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, u, nil)
	if err != nil {
		return
	}
	if id, ok := r.Context().Value(companyKey).(int64); ok {
		req.Header.Set("Procore-Company-Id", strconv.FormatInt(id, 10))
	}
	h.forward(w, req)
}

func (h *Handlers) drawings(w http.ResponseWriter, r *http.Request) {
	u := fmt.Sprintf("%s/projects/%s/drawing_areas", h.upstream, r.PathValue("id"))
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, u, nil) // mpr:companyid
	if err != nil {
		return
	}
	req.Header.Set("Accept", r.Header.Get("Accept"))
	h.forward(w, req)
}

func (h *Handlers) upload(w http.ResponseWriter, r *http.Request) {
	var in struct{ Name, ProjectID string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	req := r.Clone(r.Context())
	req.RequestURI = ""
	req.Host = ""
	req.URL.Scheme, req.URL.Host = "https", "api.procore.com"
	req.URL.Path = "/rest/v1.0/projects/" + in.ProjectID + "/uploads"
	h.forward(w, req)
}
