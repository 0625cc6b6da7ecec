// Package proxying lets the tablets in the field reach Procore through us.
package proxying

import (
	"io"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
)

var upstream = &url.URL{Scheme: "https", Host: "api.procore.com"}

// Rewriting sends everything on with the company added.
func Rewriting() http.Handler {
	return &httputil.ReverseProxy{Rewrite: func(pr *httputil.ProxyRequest) {
		pr.SetURL(upstream)
		pr.Out.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}}
}

// Single is what the standard library offers; the tablets send the header.
func Single() http.Handler { return httputil.NewSingleHostReverseProxy(upstream) }

// Cloned forwards a copy of what came in, headers and all.
func Cloned(w http.ResponseWriter, r *http.Request) {
	out := r.Clone(r.Context())
	out.RequestURI = ""
	out.URL.Scheme, out.URL.Host = "https", "api.procore.com"
	out.Host = ""
	relay(w, out)
}

// Fresh makes a new request and takes two headers over.
func Fresh(w http.ResponseWriter, r *http.Request) {
	out, err := http.NewRequestWithContext(r.Context(), r.Method, "https://api.procore.com"+r.URL.Path, r.Body) // mpr:companyid
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	for _, k := range []string{"Authorization", "Content-Type"} {
		out.Header.Set(k, r.Header.Get(k))
	}
	relay(w, out)
}

// Passed takes the company's over as well.
func Passed(w http.ResponseWriter, r *http.Request) {
	out, err := http.NewRequestWithContext(r.Context(), r.Method, "https://api.procore.com"+r.URL.Path, r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	for _, k := range [...]string{"Authorization", "Procore-Company-Id", "Content-Type"} {
		if v := r.Header.Values(k); v != nil {
			out.Header[k] = v
		}
	}
	relay(w, out)
}

func relay(w http.ResponseWriter, out *http.Request) {
	resp, err := http.DefaultTransport.RoundTrip(out)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.Header().Set("Procore-Company-Id", resp.Header.Get("Procore-Company-Id"))
	w.WriteHeader(resp.StatusCode)
	io.Copy(w, resp.Body)
}
