// Command never replaces its client where it is told to use a sandbox, and never returns.
package main

import (
	"log"

	"net/http"
	"os"
)

type tokens struct{ login string }

type client struct {
	base    string
	company string
	tokens  *tokens
}

func newClient(base string, t *tokens) *client {
	return &client{base: base, company: os.Getenv("COMPANY"), tokens: t}
}

func (c *client) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/login" {
		http.Redirect(w, r, c.tokens.login+"/oauth/authorize?client_id=1", http.StatusFound)
		return
	}
	req, err := http.NewRequest("GET", c.base+"/rest/v1.0/projects", nil)
	if err != nil {
		return
	}
	req.Header.Set("Procore-Company-Id", c.company)
	http.DefaultClient.Do(req)
}

func main() {
	t := &tokens{login: "https://login.procore.com"}
	api := newClient("https://api.procore.com", t)
	if os.Getenv("STAGING") != "" {
		t.login = "https://login-sandbox-monthly.procore.com"
		api = newClient("https://api-monthly.procore.com", t)
	}
	http.Handle("/", api)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
