package holed

import (
	"strings"
	"testing"
)

// withHoles is a text with a hole for each "*".
func withHoles(s string) Text { return Text(strings.ReplaceAll(s, "*", hole)) }

func TestText(t *testing.T) {
	for _, tt := range []struct {
		text              string
		has, begins, ends bool
		holes             int
		before, filled    string
	}{
		{"", false, false, false, 0, "", ""},
		{"/me", false, false, false, 0, "/me", "/me"},
		{"*", true, true, true, 1, "", "id"},
		{"*/me", true, true, false, 1, "", "id/me"},
		{"/users/*", true, false, true, 1, "/users/", "/users/id"},
		{"/users/*/*?*", true, false, true, 3, "/users/", "/users/id/id?id"},
	} {
		h := withHoles(tt.text)
		if h.HasHole() != tt.has || h.BeginsWithHole() != tt.begins || h.EndsWithHole() != tt.ends || h.Holes() != tt.holes {
			t.Errorf("%q: has %v, begins %v, ends %v, %d holes", tt.text, h.HasHole(), h.BeginsWithHole(), h.EndsWithHole(), h.Holes())
		}
		if before, more := h.BeforeHole(); before != tt.before || more != tt.has {
			t.Errorf("%q: %q and %v stand before the hole", tt.text, before, more)
		}
		if got := h.Fill("id"); got != tt.filled {
			t.Errorf("%q: filled it is %q, want %q", tt.text, got, tt.filled)
		}
	}
}

// TestReadURL writes a URL's parts with a bar between them, and a colon behind a scheme.
func TestReadURL(t *testing.T) {
	for _, tt := range []struct{ url, want string }{
		{"https://api.procore.com/rest/?page=2#top", "https:||api.procore.com||/rest/|page=2"},
		{"https://me:x@api.procore.com:443/rest", "https:|me:x@|api.procore.com:443||/rest|"},
		{"https://api.procore.com?to=me@example.com", "https:||api.procore.com|||to=me@example.com"},
		{"https://*/p", "https:||*||/p|"},
		{"*://h/p", "*:||h||/p|"},
		{"*/rest/v1.0?*", "|||*|/rest/v1.0|*"},
		{"*", "|||*||"},
		{"//h/p", "||h||/p|"},
		{"/p?u=https://h", "||||/p|u=https://h"},
		{"p?u=https://h", "||||p|u=https://h"},
		{"p/x:y//z", "||||p/x:y//z|"},
		{"", "|||||"},
	} {
		h := withHoles(tt.url)
		u := ReadURL(h)
		var parts []string
		for _, s := range []Span{u.Scheme, u.User, u.Host, u.Front, u.Path, u.Query} {
			parts = append(parts, s.Of(h).Fill("*"))
		}
		if u.Absolute {
			parts[0] += ":"
		}
		if got := strings.Join(parts, "|"); got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.url, got, tt.want)
		}
	}
}

// FuzzReadURL checks that the parts stand in order, whatever comes.
func FuzzReadURL(f *testing.F) {
	f.Add("https://me@h/p?q#f")
	f.Add(hole + "//" + hole)
	f.Fuzz(func(t *testing.T, s string) {
		u := ReadURL(Text(s))
		at := 0
		for _, p := range []Span{u.Front, u.Scheme, u.User, u.Host, u.Path, u.Query} {
			if p == (Span{}) {
				continue // it is not there
			}
			if p.At < at || p.End < p.At || p.End > len(s) {
				t.Errorf("%q: %+v", s, u)
			}
			at = p.End
		}
	})
}
