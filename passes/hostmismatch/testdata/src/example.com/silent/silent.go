// Package silent has what is exempt: patterns, origins, prose and comments, such as
// this one on https://api.procore.com/oauth/token.
package silent

import (
	"net/http"
	"strings"
)

var monthlyOrigins = []string{"https://sandbox.procore.com"}

const help = "There is no https://api.procore.com: sign in at login.procore.com first"

var productionHosts = map[string]bool{"sandbox.procore.com": true}

func match(w http.ResponseWriter, r *http.Request, u string) bool {
	w.Header().Set("Access-Control-Allow-Origin", "https://sandbox.procore.com")
	switch r.Host {
	case "api-monthly.procore.com":
		return true
	}
	productionAPI := "https://sandbox.procore.com" == u
	return productionAPI || strings.HasPrefix(u, "https://api.procore.com/oauth/") || u == "http://login.procore.com/rest/v1.0/me"
}
