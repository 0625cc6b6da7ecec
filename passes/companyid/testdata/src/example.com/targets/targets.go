// want package:"judged"

// Package targets calls addresses of all kinds.
package targets

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
)

// API paths, on hosts of the wrong role or environment too.
func api(id string) {
	http.Get("https://sandbox.procore.com/rest/v1.0/projects")       // want `never sends`
	http.Get("https://api-monthly.procore.com/vapid/projects")       // want `never sends`
	http.Get("https://api.procoregov.com/rest/v2/projects")          // want `never sends`
	http.Get("https://app.procore.com/rest/v1.0/projects")           // want `never sends`
	http.Get("https://login.procore.com/rest/v1.0/projects")         // want `never sends`
	http.Get("https://api-sandbox.procore.com/rest/v1.0/projects")   // want `never sends`
	http.Get("https://API.procore.com:443/rest/v1.0/projects/" + id) // want `never sends`
	http.Get("https://api.procore.com/projects")                     // want `never sends`
	http.Get(os.Getenv("PROCORE_URL") + "/rest/v1.0/projects")       // want `never sends`
	http.Get(os.Getenv("PROCORE_URL") + "/vapid/projects/" + id)     // want `never sends`
}

// No API paths.
func others(id string) {
	http.Get("https://api.procore.com/")
	http.Get("https://api.procore.com/oauth/token")
	http.PostForm("https://login.procore.com/oauth/token", url.Values{"grant_type": {"authorization_code"}})
	http.Get("https://app.procore.com/" + id + "/company/home")
	http.Get("https://app.procore.com/rest/v1.0/mcp")
	http.Post("https://sandbox.procore.com/rest/v2.0/mcp", "application/json", nil)
	http.Get("https://storage.procore.com/rest/v1.0/uploads/" + id)
	http.Get("https://developers.procore.com/rest/v1.0/projects")
	http.Get("https://example.org/rest/v1.0/projects")
	http.Get("https://procore.example.org/rest/v1.0/projects")
	http.Get(os.Getenv("PROCORE_URL") + "/" + id)
}

// Requests that are never sent out.
func served(h http.Handler) {
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/rest/v1.0/projects", nil))
	req, _ := http.NewRequest("GET", "/rest/v1.0/projects", nil)
	h.ServeHTTP(httptest.NewRecorder(), req)
	srv := httptest.NewServer(h)
	defer srv.Close()
	http.Get(srv.URL + "/rest/v1.0/projects")
	http.Post(strings.TrimSuffix(srv.URL, "/")+"/vapid/projects", "", nil)
}
