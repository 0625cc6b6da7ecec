package report

import "testing"

func TestSourceURL(t *testing.T) {
	for _, c := range []struct{ repository, dir, want string }{
		{"github.com/acme/sync", "", "https://github.com/acme/sync/blob/{revision}/{file}#L{line}"},
		{"github.com/acme/sync/v2", "", "https://github.com/acme/sync/blob/{revision}/{file}#L{line}"},
		{"git@github.com:acme/sync.git", "cmd/a b", "https://github.com/acme/sync/blob/{revision}/cmd/a%20b/{file}#L{line}"},
		{"https://token@github.com/acme/sync.git", ".", "https://github.com/acme/sync/blob/{revision}/{file}#L{line}"},
		{"ssh://git@gitlab.com/acme/team/sync.git", "", "https://gitlab.com/acme/team/sync/-/blob/{revision}/{file}#L{line}"},
		{"bitbucket.org/acme/sync", "", "https://bitbucket.org/acme/sync/src/{revision}/{file}#lines-{line}"},
		{"https://codeberg.org/acme/sync", "", "https://codeberg.org/acme/sync/src/commit/{revision}/{file}#L{line}"},
		{"example.com/acme/sync", "", ""},
		{"/srv/git/sync.git", "", ""},
		{"", "", ""},
		{"github.com", "", ""},
	} {
		if got := SourceURL(c.repository, c.dir); got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.repository, c.dir, got, c.want)
		}
	}
}

func TestLink(t *testing.T) {
	m := Module{Revision: "abc", Source: "https://code.example/{revision}/{file}#{line}"}
	for _, c := range []struct {
		at   Position
		want string
	}{
		{Position{"a b/c.go", 7, 3}, "https://code.example/abc/a%20b/c.go#7"},
		{Position{"example.com/lib@v1.2.3/c.go", 7, 3}, ""},
		{Position{"../lib/c.go", 7, 3}, ""},
		{Position{File: "c.go"}, ""},
	} {
		if got := m.Link(c.at); got != c.want {
			t.Errorf("%v: %q, want %q", c.at, got, c.want)
		}
	}
	m.Revision = ""
	if got := m.Link(Position{"c.go", 1, 1}); got != "" {
		t.Errorf("without a revision: %q", got)
	}
}
