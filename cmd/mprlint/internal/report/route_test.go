package report

import "testing"

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		ours, theirs string
		want         match
	}{
		{"GET /v1.0/projects", "GET /v1.0/projects", does},
		{"GET /rest/v1.0/projects", "GET /v1.0/projects", does},
		{"GET /v1.0/projects", "GET /rest/v1.0/projects", does},
		{"GET /v1.0/projects/", "GET /v1.0/projects", does},
		{"GET /v1.0/projects?per_page=:n", "GET /v1.0/projects", does},
		{"GET /v1.0/projects/:project", "GET /v1.0/projects/:id", does},
		{"GET /v1.0/projects/4711/rfis", "GET /v1.0/projects/:project_id/rfis", does},
		{"GET /vapid/projects/:id", "GET /vapid/projects/:id", does},
		{"GET /v1.0/files/:a.:b", "GET /v1.0/files/:name", does},

		{"GET /v1.0/projects/templates", "GET /v1.0/projects/:id", may},
		{"GET /v1.0/:kind/:id", "GET /v1.0/projects/:id", may},
		{"GET /v1.0/projects/…", "GET /v1.0/projects/:id/rfis", may},
		{"GET /v1.0/projects…", "GET /v1.0/projects/:id/rfis", no}, // the word may go on: /v1.0/…
		{"GET /v1.0/projects/:id/rf…", "GET /v1.0/projects/:id/rfis", may},
		{" /v1.0/projects", "GET /v1.0/projects", may},

		{"POST /v1.0/projects", "GET /v1.0/projects", no},
		{"GET /v1.0/projects", "GET /v1.1/projects", no},
		{"GET /v1.0/projects", "GET /v1.0/projects/:id", no},
		{"GET /v1.0/projects/:id", "GET /v1.0/projects", no},
		{"GET /v1.0/projects/:id/rfis", "GET /v1.0/projects/:id/submittals", no},
		{"GET /rest/projects", "GET /projects", no},
		{"GET /v1.0/…", "GET /v1.0/projects", no}, // it would explain everything
		{"GET …", "GET /v1.0/projects", no},
		{"GET /:version/…", "GET /v1.0/projects", no},
	} {
		cut := func(s string) (string, string) {
			for i := range s {
				if s[i] == ' ' {
					return s[:i], s[i+1:]
				}
			}
			return "", s
		}
		p := newPattern(cut(c.ours))
		method, route := cut(c.theirs)
		if got := p.match(method, segments(route)); got != c.want {
			t.Errorf("%q and %q: %d, want %d", c.ours, c.theirs, got, c.want)
		}
	}
}
