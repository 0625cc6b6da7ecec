package leftout

import (
	"net/http"
	"strconv"
)

// What a call is given is named as one would speak of it.
type session struct {
	token   string
	company int
}

func do(s session, path string) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if s.company != 0 {
		req.Header.Set("Procore-Company-Id", strconv.Itoa(s.company))
	}
	http.DefaultClient.Do(req)
}

type authorizer interface{ authorize(*http.Request) }

type ofCompany struct{ company string }

func (c ofCompany) authorize(r *http.Request) { r.Header.Set("Procore-Company-Id", c.company) }

type bearer string

func (b bearer) authorize(r *http.Request) { r.Header.Set("Authorization", string(b)) }

func prepare(path string, a authorizer) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	a.authorize(req)
	http.DefaultClient.Do(req)
}

func submittals(path string, headers map[string]string) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	for k, v := range headers {
		req.Header.Set(k, v)
	}
	http.DefaultClient.Do(req)
}

type option func(*http.Request)

func setting(name, value string) option {
	return func(req *http.Request) { req.Header.Set(name, value) }
}

func with(path string, opts ...option) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	for _, o := range opts {
		o(req)
	}
	http.DefaultClient.Do(req)
}

func asked(token, id string) {
	do(session{token, 7}, "/projects")
	do(session{token: token}, "/vendors") // want `through leftout\.do never sends the Procore-Company-Id header; set company of the session that leftout\.do is given \(MPR\)$`
	prepare("/projects", ofCompany{id})
	prepare("/vendors", bearer(token)) // want `through leftout\.prepare never sends the Procore-Company-Id header; let the authorizer that leftout\.prepare is given set it \(MPR\)$`
	submittals("/projects", map[string]string{"Procore-Company-Id": id})
	agent := map[string]string{"User-Agent": "x"}
	submittals("/users", agent) // want `through leftout\.submittals never sends .*; add it to the headers that leftout\.submittals is given \(MPR\)$`
	with("/projects", setting("Procore-Company-Id", id))
	with("/users", setting("User-Agent", id)) // want `through leftout\.with never sends .*; give leftout\.with a further option that sets it \(MPR\)$`
}

// A store is made with a client that was made without a company: it takes none itself.
type store struct{ c *client }

func newStore(c *client) *store { return &store{c} }

func (s *store) fetch() { s.c.do("/projects") }
