// Package live feeds the panel that runs inside Procore.
package live

import (
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/rs/cors"
)

var allowed = []string{"https://app.procore.com", "https://us02.procore.com", "https://sandbox.procore.com"}

const procoreOrigin = "https://app.procore.com"

var page = template.Must(template.New("panel").Parse(`<!doctype html>
<script>
const parentOrigin = "https://app.procore.com";
addEventListener("message", ev => { if (ev.origin === parentOrigin) init(ev.data) });
parent.postMessage({type: "ready"}, "https://app.procore.com");
</script>`))

func checkOrigin(r *http.Request) bool {
	o := r.Header.Get("Origin")
	if o == procoreOrigin || slices.Contains(allowed, o) {
		return true
	}
	ref, err := url.Parse(r.Referer())
	return err == nil && strings.EqualFold(ref.Host, "app.procore.com")
}

func secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'self'; frame-ancestors "+strings.Join(allowed, " ")+"; connect-src 'self' https://api.procore.com")
		h.Add("Permissions-Policy", `fullscreen=(self "https://app.procore.com")`)
		if r.Method == http.MethodOptions {
			h.Set("Access-Control-Allow-Origin", "https://app.procore.com")
			h.Set("Vary", "Origin")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Handler serves the panel.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/panel", func(w http.ResponseWriter, r *http.Request) {
		if !checkOrigin(r) {
			http.Error(w, fmt.Sprintf("not from %s", procoreOrigin), http.StatusForbidden)
			return
		}
		page.Execute(w, nil)
	})
	c := cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool { return origin == "https://uk01.procore.com" || checkOrigin0(origin) },
		AllowedOrigins:  []string{"https://app.procore.com"},
		AllowedMethods:  []string{"GET"},
	})
	return secure(c.Handler(mux))
}

func checkOrigin0(o string) bool { return slices.Contains(allowed, o) }
