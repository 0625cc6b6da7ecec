package hosts

//lint:file-ignore legacyhost,hostmismatch texts to search for hosts

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// found writes down the occurrences in a text: scheme, host and path, and what is bare
// or open.
func found(s string) string {
	var out []string
	for _, o := range Occurrences(holed.Text(s)) {
		f := fmt.Sprintf("%s|%s|%s", o.Scheme, o.Host, o.Path)
		if o.Bare {
			f += " bare"
		}
		if o.Path.EndsWithHole() || o.cut {
			f += " open"
		}
		out = append(out, f)
	}
	return strings.ReplaceAll(strings.Join(out, "; "), "\x00", "·")
}

func TestOccurrences(t *testing.T) {
	for _, tt := range []struct{ what, text, want string }{
		{"a host", "app.procore.com", "|app.procore.com| bare"},
		{"a base", "https://app.procore.com", "https|app.procore.com| bare"},
		{"a base with a slash", "https://app.procore.com/", "https|app.procore.com|/ bare"},
		{"a URL", "https://api.procore.com/rest/v1.0/me?a=b#c", "https|api.procore.com|/rest/v1.0/me?a=b#c"},
		{"without a scheme", "api.procore.com/rest/v1.0/me", "|api.procore.com|/rest/v1.0/me"},
		{"protocol-relative", "//app.procore.com/oauth", "|app.procore.com|/oauth"},
		{"a port", "https://app.procore.com:443/oauth", "https|app.procore.com:443|/oauth"},
		{"a port by itself", "app.procore.com:443", "|app.procore.com:443| bare"},
		{"case", "HTTPS://App.Procore.COM", "https|App.Procore.COM| bare"},
		{"userinfo", "https://user:pass@app.procore.com/oauth", "https|app.procore.com|/oauth"},
		{"government", "https://api.procoregov.com", "https|api.procoregov.com| bare"},
		{"the domain itself", "https://procore.com/x", "https|procore.com|/x"},
		{"a template", "https://%s.procore.com/rest", ""},
		{"a wildcard", "https://*.procore.com", ""},

		{"a mail address", "me@app.procore.com", ""},
		{"a mail link", "mailto:me@app.procore.com", ""},
		{"a mail address in a URL's path", "https://example.org/me@app.procore.com", ""},
		{"a mail address's domain first", "app.procore.com@example.org", ""},
		{"a host as userinfo", "https://app.procore.com@example.org/", ""},
		{"an end that goes on", "https://app.procore.com.example.org/oauth", ""},
		{"another end", "https://app.procore.community", ""},
		{"a longer word", "https://myprocore.com/oauth", ""},
		{"another label", "https://myapp.procore.com/oauth", "https|myapp.procore.com|/oauth"},
		{"another domain", "https://example.org/https", ""},
		{"a host in a path", "https://example.org/app.procore.com", ""},
		{"an empty segment", "/proxy//app.procore.com/oauth", ""},
		{"a URL in a path", "https://example.org/https://app.procore.com/oauth", "https|app.procore.com|/oauth"},
		{"a URL in a query", "https://example.org/?u=https://app.procore.com/oauth", "https|app.procore.com|/oauth"},
		{"an origin's colon", "https:app.procore.com", ""},

		{"prose", "Sign in at app.procore.com first", ""},
		{"prose that begins with it", "app.procore.com is for people", ""},
		{"a sentence's end", "Go to https://app.procore.com.", "https|app.procore.com|."},
		{"a URL in prose", "see https://app.procore.com/oauth/token, please", "https|app.procore.com|/oauth/token"},
		{"quotes", `{"url": "https://app.procore.com/oauth"}`, "https|app.procore.com|/oauth"},
		{"brackets", "<a href=\"https://app.procore.com/1\">(https://api.procore.com)</a>", "https|app.procore.com|/1; https|api.procore.com|"},
		{"a list", "https://app.procore.com,https://api.procore.com", "https|app.procore.com|; https|api.procore.com|"},
		{"lines", "app.procore.com\nhttps://login.procore.com/oauth\n", "|app.procore.com|; https|login.procore.com|/oauth"},
		{"a policy", "frame-ancestors 'self' https://app.procore.com https://us02.procore.com", "https|app.procore.com|; https|us02.procore.com|"},

		{"a hole behind", "https://app.procore.com\x00", "https|app.procore.com|· open"},
		{"a hole in the path", "https://app.procore.com/rest/\x00", "https|app.procore.com|/rest/· open"},
		{"a hole in the middle", "https://app.procore.com/\x00/x", "https|app.procore.com|/·/x"},
		{"a hole as the scheme", "\x00://app.procore.com", "·|app.procore.com| bare"},
		{"a hole before", "\x00app.procore.com", "|·app.procore.com| bare"},
		{"a hole as a label", "https://\x00.procore.com/rest", "https|·.procore.com|/rest"},
		{"a hole as userinfo", "https://\x00@app.procore.com/rest", "https|app.procore.com|/rest"},

		{"nothing", "", ""},
		{"slashes", "////", ""},
		{"only a dot", "https://.procore.com", ""},
	} {
		t.Run(tt.what, func(t *testing.T) {
			if got := found(tt.text); got != tt.want {
				t.Errorf("%q: got %s, want %s", tt.text, got, tt.want)
			}
			checkOccurrences(t, tt.text)
		})
	}
}

// checkOccurrences checks what is true of the occurrences in any text.
func checkOccurrences(t *testing.T, s string) {
	t.Helper()
	last := -1
	for _, o := range Occurrences(holed.Text(s)) {
		switch {
		case o.At < 0 || o.End > len(s) || holed.Text(s[o.At:o.End]) != o.Host:
			t.Errorf("%q: %q doesn't stand at %d to %d", s, o.Host, o.At, o.End)
		case !procore.InDomain(o.Host):
			t.Errorf("%q: %q is not Procore's", s, o.Host)
		case o.SchemeAt < 0 || o.SchemeAt > o.At:
			t.Errorf("%q: the scheme of %q begins at %d", s, o.Host, o.SchemeAt)
		case o.WithScheme && !strings.EqualFold(s[o.SchemeAt:o.SchemeAt+len(o.Scheme)], string(o.Scheme)):
			t.Errorf("%q: %q doesn't stand at %d", s, o.Scheme, o.SchemeAt)
		case !strings.HasPrefix(strings.TrimPrefix(s[o.End:], ":"), string(o.Path)): // behind an empty port
			t.Errorf("%q: %q doesn't follow %q", s, o.Path, o.Host)
		case o.At <= last:
			t.Errorf("%q: %q is out of order", s, o.Host)
		case o.Bare && strings.Trim(string(o.Path), "/") != "":
			t.Errorf("%q: %q is bare with the path %q", s, o.Host, o.Path)
		}
		last = o.At
		o.Class()
	}
}

func FuzzOccurrences(f *testing.F) {
	for _, s := range []string{
		"https://user:pass@app.procore.com:443/rest/v1.0/me?a=b",
		"app.procore.com //us02.procore.com\x00 me@login.procoregov.com",
		"proCore.Com:/",
		"http://\x00.procore.com//\x00://procore.com:@:.procore.com.*",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkOccurrences(t, s) })
}

func TestSplit(t *testing.T) {
	for _, tt := range []struct{ what, text, host, path string }{
		{"known", "https://api.procore.com/rest/v1.0/me", "api.procore.com", "/rest/v1.0/me"},
		{"a port", "http://localhost:8080/rest/v1.0/me", "localhost:8080", "/rest/v1.0/me"},
		{"an unknown port", "http://localhost:·/rest/v1.0/me", "localhost", "/rest/v1.0/me"},
		{"an unknown port of Procore", "https://api.procore.com:·/rest/v1.0/me", "api.procore.com:", "·/rest/v1.0/me"},
		{"an unknown port and path", "http://localhost:·", "localhost", "·"},
		{"an unknown host with a port", "http://·:8080/rest/v1.0/me", "·:8080", "/rest/v1.0/me"},
		{"an unknown host and port", "http://·:·/rest/v1.0/me", "·:·", "/rest/v1.0/me"},
		{"a host of which a part is unknown", "https://gw.·/rest/v1.0/me", "gw.·", "/rest/v1.0/me"},
		{"an unknown port of an address", "http://[::1]:·/rest/v1.0/me", "[::1]", "/rest/v1.0/me"},
		{"an unknown user", "https://:·@gw/rest/v1.0/me", "gw", "/rest/v1.0/me"},
		{"an unknown base", "·/rest/v1.0/me", "·", "/rest/v1.0/me"},
	} {
		host, path := Split(holed.Text(strings.ReplaceAll(tt.text, "·", "\x00")))
		got := strings.ReplaceAll(string(host+" "+path), "\x00", "·")
		if want := tt.host + " " + tt.path; got != want {
			t.Errorf("%s: %s is cut into %s, want %s", tt.what, tt.text, got, want)
		}
	}
}
