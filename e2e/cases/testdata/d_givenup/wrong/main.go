// Command wrong changes one half of its one configuration.
package main

import (
	"log"
	"net/http"
	"os"
)

type auth struct{ login string }

type config struct {
	base string
	auth *auth
}

func main() {
	cfg := &config{base: "https://api.procore.com", auth: &auth{login: "https://login.procore.com"}} // mpr:hostmismatch
	if os.Getenv("STAGING") != "" {
		cfg.auth.login = "https://login-sandbox-monthly.procore.com"
	}
	http.HandleFunc("/login", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, cfg.auth.login+"/oauth/authorize?client_id=1", http.StatusFound)
	})
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		req, err := http.NewRequest("GET", cfg.base+"/rest/v1.0/projects", nil)
		if err != nil {
			return
		}
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
		http.DefaultClient.Do(req)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
