package procore

//lint:file-ignore legacyhost,hostmismatch hosts to look up

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/holed"
)

// TestHosts checks the table against RULES 1.
func TestHosts(t *testing.T) {
	for _, want := range []struct {
		env                  Env
		signIn, api, browser string
	}{
		{Production, "login.procore.com", "api.procore.com", "app.procore.com"},
		{Monthly, "login-sandbox-monthly.procore.com", "api-monthly.procore.com", "api-sandbox-monthly.procore.com"},
		{Development, "login-sandbox.procore.com", "sandbox.procore.com", "sandbox.procore.com"},
		{Federal, "login.procoregov.com", "api.procoregov.com", ""},
		{UnknownEnv, "", "", ""},
	} {
		for role, name := range map[Role]string{SignIn: want.signIn, API: want.api, Browser: want.browser, UnknownRole: ""} {
			if got := For(want.env, role); got != name {
				t.Errorf("For(%v, %v) = %q, want %q", want.env, role, got, name)
			}
			h, ok := Lookup(holed.Text(name))
			if ok != (name != "") || ok && (h.Env != want.env || h.Name != name || !h.Serves(role)) {
				t.Errorf("Lookup(%q) = %+v, %v", name, h, ok)
			}
		}
	}
}

func TestHostKinds(t *testing.T) {
	for _, tt := range []struct {
		host            string
		role            Role
		serves          []Role
		onlyAPI, legacy bool
	}{
		{"login.procore.com", SignIn, []Role{SignIn}, false, false},
		{"api.procore.com", API, []Role{API}, true, false},
		{"app.procore.com", Browser, []Role{Browser}, false, true},
		{"us02.procore.com", Browser, []Role{Browser}, false, true},
		{"login-sandbox-monthly.procore.com", SignIn, []Role{SignIn}, false, false},
		{"api-monthly.procore.com", API, []Role{API}, true, false},
		{"api-sandbox-monthly.procore.com", Browser, []Role{Browser}, false, false},
		{"login-sandbox.procore.com", SignIn, []Role{SignIn}, false, false},
		{"sandbox.procore.com", API, []Role{API, Browser}, false, false},
		{"login.procoregov.com", SignIn, []Role{SignIn}, false, false},
		{"api.procoregov.com", API, []Role{API}, true, false},
		{"", UnknownRole, nil, false, false},
	} {
		h, _ := Lookup(holed.Text(tt.host))
		if h.Role() != tt.role || h.OnlyAPI() != tt.onlyAPI || h.Legacy() != tt.legacy {
			t.Errorf("%s: role %v, only API %v, legacy %v", tt.host, h.Role(), h.OnlyAPI(), h.Legacy())
		}
		n := 0
		for r := UnknownRole; r <= Browser; r++ {
			if h.Serves(r) {
				n++
			}
		}
		for _, r := range tt.serves {
			if !h.Serves(r) {
				t.Errorf("%s does not serve %v", tt.host, r)
			}
		}
		if n != len(tt.serves) {
			t.Errorf("%s serves %d roles, want %v", tt.host, n, tt.serves)
		}
	}
}

func TestLookup(t *testing.T) {
	for host, name := range map[holed.Text]string{
		"app.procore.com":                   "app.procore.com",
		"App.Procore.com:443":               "app.procore.com",
		"APP.PROCORE.COM":                   "app.procore.com",
		"app.procore.com:":                  "app.procore.com",
		"app.procore.com:" + holed.Hole:     "app.procore.com",
		"us02.procore.com":                  "us02.procore.com",
		"UK01.procore.com:8443":             "uk01.procore.com",
		"":                                  "",
		":443":                              "",
		"procore.com":                       "",
		"procoregov.com":                    "",
		"myapp.procore.com":                 "",
		"app.procore.com.example.org":       "",
		"me@app.procore.com":                "",
		"app.procore.com@evil.example":      "",
		"https://app.procore.com":           "",
		"app.procore.com/":                  "",
		"app.procore.com.":                  "",
		" app.procore.com":                  "",
		"app.procore.com:port":              "",
		"app.procore.com:443:443":           "",
		"app-procore.com":                   "",
		"u-02.procore.com":                  "",
		"us2.procore.com":                   "",
		"us002.procore.com":                 "",
		"usa2.procore.com":                  "",
		"x.us02.procore.com":                "",
		"us02.procoregov.com":               "",
		"app.procoregov.com":                "",
		holed.Hole + ".procore.com":         "",
		"api" + holed.Hole + ".procore.com": "",
		"api-sandbox.procore.com":           "",
		"*.procore.com":                     "",
		"sandbox.procore.com.localhost":     "",
	} {
		h, ok := Lookup(host)
		if h.Name != name || ok != (name != "") {
			t.Errorf("Lookup(%q) = %+v, %v, want %q", host, h, ok, name)
		}
	}
}

func TestInDomain(t *testing.T) {
	for host, want := range map[holed.Text]bool{
		"procore.com": true, "Procore.COM:443": true, "procoregov.com": true,
		"api.procore.com": true, "myapp.procore.com": true, "a.b.c.procore.com": true, "x.procoregov.com": true,
		holed.Hole + ".procore.com": true, "*.procore.com": true,
		"": false, ".procore.com": false, "myprocore.com": false, holed.Hole + "procore.com": false,
		"procore.com.example.org": false, "app.procore.com.example.org": false, "procore.org": false,
		"me@app.procore.com": false, "https://api.procore.com": false, "evil.example/app.procore.com": false,
		"evil.example?next=app.procore.com": false, "see app.procore.com": false,
	} {
		if got := InDomain(host); got != want {
			t.Errorf("InDomain(%q) = %v", host, got)
		}
	}
}

func TestOther(t *testing.T) {
	for host, want := range map[holed.Text]bool{
		"storage.procore.com": true, "Developers.procore.com:443": true, "support.procore.com": true,
		"marketplace.procore.com": true, "status.procore.com": true, "www.procore.com": true,
		"procore.com": true, "procoregov.com": true, "www.procoregov.com": true,
		"docs.procore.com": true, "api-docs.procore.com": true, "cdn.us02.procore.com": true, "storage-us02.procore.com": true,
		"assets.procore.com": true, "help.procore.com": true, "community.procore.com": true, "learn.procore.com": true, "mail.procore.com": true,
		"": false, "www.example.org": false, "support.procore.com.example.org": false,
		"api-sandbox.procore.com": false, "monthly.procore.com": false, "myapp.procore.com": false,
		"apisupport@procore.com": false, "app.procoregov.com": false, holed.Hole + ".procore.com": false,
	} {
		if got := Other(host); got != want {
			t.Errorf("Other(%q) = %v", host, got)
		}
	}
	for _, h := range hosts {
		if Other(holed.Text(h.Name)) {
			t.Errorf("Other(%q) = true", h.Name)
		}
	}
}

func TestSuggest(t *testing.T) {
	for _, tt := range []struct {
		host holed.Text
		role Role
		want string
	}{
		// RULES 3, and the corpus.
		{"monthly.procore.com", API, "api-monthly.procore.com"},
		{"login-monthly.procore.com", SignIn, "login-sandbox-monthly.procore.com"},
		{"app.procoregov.com", SignIn, "login.procoregov.com"},
		{"api-sandbox.procore.com", API, ""},

		{"Monthly.procore.com:443", API, "api-monthly.procore.com"},
		{"sandbox-monthly.procore.com", API, "api-monthly.procore.com"},
		{"login.monthly.procore.com", SignIn, "login-sandbox-monthly.procore.com"},
		{"apimonthly.procore.com", API, "api-monthly.procore.com"},
		{"api-sandbox-monthly.procore.com", API, "api-monthly.procore.com"},
		{"api-dev.procore.com", API, "sandbox.procore.com"},
		{"dev-sandbox.procore.com", API, "sandbox.procore.com"},
		{"login-development.procore.com", SignIn, "login-sandbox.procore.com"},
		{"sandbox.procore.com", SignIn, "login-sandbox.procore.com"},
		{"on-demand-sandbox.procore.com", API, "api.procore.com"},
		{"api-ondemand-sandbox.procore.com", API, "api.procore.com"},
		{"auth.procore.com", SignIn, "login.procore.com"},
		{"oauth.procore.com", SignIn, "login.procore.com"},
		{"rest.procore.com", API, "api.procore.com"},
		{"api-us02.procore.com", API, "api.procore.com"},
		{"api.uk01.procore.com", API, "api.procore.com"},
		{"api-gov.procore.com", API, "api.procoregov.com"},
		{"us02.procoregov.com", API, "api.procoregov.com"},
		{"app.procoregov.com", Browser, ""},
		{"monthly.procore.com", UnknownRole, ""},

		{"login-sandbox-x.procore.com", SignIn, ""},
		{"app-sandbox.procore.com", Browser, ""},
		{"sandbox.procoregov.com", API, ""},
		{"api-monthly.procoregov.com", API, ""},
		{"monthly-us02.procore.com", API, ""},
		{"prod-monthly.procore.com", API, ""},
		{"myapp.procore.com", API, ""},
		{"staging.procore.com", API, ""},
		{"monthly-reports.procore.com", API, ""},
		{"-.procore.com", API, ""},
		{"api-" + holed.Hole + ".procore.com", API, ""},
		{holed.Hole + ".procoregov.com", API, ""},
		{"support.procore.com", API, ""},
		{"procore.com", API, ""},
		{"api.example.org", API, ""},
		{"", API, ""},
	} {
		if got := Suggest(tt.host, tt.role); got != tt.want {
			t.Errorf("Suggest(%q, %v) = %q, want %q", tt.host, tt.role, got, tt.want)
		}
	}
}

// wholeHost is what Lookup may find, written differently.
var wholeHost = regexp.MustCompile(`(?i)^(((login|api|app|login-sandbox-monthly|api-monthly|api-sandbox-monthly|login-sandbox|sandbox|[a-z]{2}[0-9]{2})\.procore)|((login|api)\.procoregov))\.com(:[0-9\x00]*)?$`)

func FuzzLookup(f *testing.F) {
	for _, s := range []string{
		"https://app.procore.com/oauth/token", "https://App.Procore.com:443", "//us02.procore.com", "http://me:x@api.procore.com:",
		"https://app.procore.com.example.org/", "https://[app.procore.com]/", "https://[::1]:80", "https://\u212a\u212a01.procore.com", "app.procore.com",
		"https://monthly.procore.com:8/rest", "https://api-sandbox.procore.com", "https://.procoregov.com",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkHost(t, holed.Text(s))
		u, err := url.Parse(s)
		if err != nil || u.Host == "" {
			return
		}
		checkHost(t, holed.Text(u.Host))
		got, ok := Lookup(holed.Text(u.Host))
		want, wantOK := Lookup(holed.Text(strings.ToLower(u.Hostname())))
		if got != want || ok != wantOK {
			t.Errorf("Lookup(%q) = %v, %v, but by net/url %v, %v", u.Host, got, ok, want, wantOK)
		}
	})
}

// checkHost checks what holds for every text.
func checkHost(t *testing.T, s holed.Text) {
	h, ok := Lookup(s)
	if ok != (h != Host{}) || ok && !wholeHost.MatchString(strings.ToLower(string(s))) {
		t.Errorf("Lookup(%q) = %+v, %v", s, h, ok)
	}
	if ok && (!InDomain(s) || Other(s) || h.Role() == UnknownRole || h.Env == UnknownEnv) {
		t.Errorf("%q is in the table, but in domain %v, other %v, %+v", s, InDomain(s), Other(s), h)
	}
	for r := UnknownRole; r <= Browser; r++ {
		name := Suggest(s, r)
		if name == "" {
			continue
		}
		if h, ok := Lookup(holed.Text(name)); !ok || !h.Serves(r) || !InDomain(s) {
			t.Errorf("Suggest(%q, %v) = %q", s, r, name)
		}
	}
}
