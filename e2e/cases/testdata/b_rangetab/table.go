// Package table checks what a firewall lets through.
package table

import (
	"fmt"
	"net/http"
	"path"
	"sort"
)

var signInHosts = []string{
	"login.procore.com",
	"us02.procore.com", // mpr:legacyhost=login.procore.com
}

var services = map[string]struct{ host, prefix string }{
	"projects": {"app.procore.com", "/rest/v1.0"}, // mpr:legacyhost=api.procore.com
	"rfis":     {"api.procore.com", "/rest/v1.1"},
	"pages":    {"app.procore.com", "/webclients/host"},
	"token":    {"app.procore.com", "/oauth"}, // mpr:legacyhost=login.procore.com
}

// All returns the addresses to try.
func All() []string {
	var all []string
	for _, h := range signInHosts {
		all = append(all, fmt.Sprintf("https://%s/oauth/token/info", h))
	}
	for name, s := range services {
		all = append(all, "https://"+s.host+path.Join(s.prefix, name))
	}
	sort.Strings(all)
	return all
}

// Reachable tells which of them answer at all. Nothing is sent with the
// question: a 401 will do.
func Reachable() map[string]bool {
	out := make(map[string]bool)
	for _, u := range All() {
		c, err := http.NewRequest(http.MethodOptions, u, nil) // mpr:companyid?
		if err != nil {
			continue
		}
		resp, err := http.DefaultTransport.RoundTrip(c)
		if err == nil {
			resp.Body.Close()
		}
		out[u] = err == nil
	}
	return out
}
