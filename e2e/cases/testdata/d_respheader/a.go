// Package proxy hands project lists to a browser.
package proxy

import (
	"io"
	"log"
	"net/http"
)

// Handler serves the list.
type Handler struct {
	Token   func(*http.Request) string
	Company string
}

// ServeHTTP sets the header on the wrong side: on the answer.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	out, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://api.procore.com/rest/v1.1/projects", nil) // mpr:companyid
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	out.Header.Set("Authorization", "Bearer "+h.Token(r))
	w.Header().Set("Procore-Company-Id", h.Company)
	resp, err := http.DefaultClient.Do(out)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(resp.StatusCode)
	if _, err := io.Copy(w, resp.Body); err != nil {
		log.Print(err)
	}
}

// Incoming sets it on the request that came in.
func (h *Handler) Incoming(w http.ResponseWriter, r *http.Request) {
	r.Header.Set("Procore-Company-Id", h.Company)
	out, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://api.procore.com/rest/v1.1/rfis", nil) // mpr:companyid
	if err != nil {
		return
	}
	out.Header.Set("Authorization", r.Header.Get("Authorization"))
	resp, err := http.DefaultClient.Do(out)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	resp.Header.Set("Procore-Company-Id", h.Company)
	resp.Write(w)
}

// Forwarded takes all headers of the request that came in, which are unknown.
func (h *Handler) Forwarded(w http.ResponseWriter, r *http.Request) {
	out, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://api.procore.com/rest/v1.1/rfis", nil)
	if err != nil {
		return
	}
	for k, vs := range r.Header {
		for _, v := range vs {
			out.Header.Add(k, v)
		}
	}
	resp, err := http.DefaultClient.Do(out)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	resp.Write(w)
}

// OnlyID takes what the browser said.
func (h *Handler) OnlyID(w http.ResponseWriter, r *http.Request) {
	out, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://api.procore.com/rest/v1.1/rfis", nil)
	if err != nil {
		return
	}
	if v := r.Header.Get("Procore-Company-Id"); v != "" {
		out.Header["Procore-Company-Id"] = r.Header["Procore-Company-Id"]
	}
	resp, err := http.DefaultClient.Do(out)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	resp.Write(w)
}
