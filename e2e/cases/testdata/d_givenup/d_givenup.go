// Package d_givenup makes a client, and another in its place where it is told to use a sandbox.
package d_givenup

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

// Returns serves until something fails. What both clients share was set for the second.
func Returns() error {
	t := &tokens{login: "https://login.procore.com"}
	api := newClient("https://api.procore.com", t)
	if os.Getenv("STAGING") != "" {
		t.login = "https://login-sandbox-monthly.procore.com"
		api = newClient("https://api-monthly.procore.com", t)
	}
	http.Handle("/", api)
	return http.ListenAndServe(":8080", nil)
}

// Never does the same, and does not return.
func Never() {
	t := &tokens{login: "https://login-sandbox.procore.com"}
	api := newClient("https://sandbox.procore.com", t)
	if os.Getenv("LIVE") != "" {
		t.login = "https://login.procore.com"
		api = newClient("https://api.procore.com", t)
	}
	http.Handle("/", api)
	log.Fatal(http.ListenAndServe(":8080", nil))
}

// Wrong changes one half of its only client.
func Wrong() {
	api := &client{base: "https://api.procore.com", company: "1", tokens: &tokens{login: "https://login.procore.com"}} // mpr:hostmismatch
	if os.Getenv("STAGING") != "" {
		api.tokens.login = "https://login-sandbox-monthly.procore.com"
	}
	http.Handle("/", api)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
