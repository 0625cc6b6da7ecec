package procore

//lint:file-ignore legacyhost hosts to look up

import (
	"net/url"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/holed"
)

// on returns a host of the table, the zero Host for "".
func on(t *testing.T, name string) Host {
	h, ok := Lookup(holed.Text(name))
	if !ok && name != "" {
		t.Fatalf("no host %q", name)
	}
	return h
}

// TestClassify writes a hole as "*", and as "…" where a path goes on.
func TestClassify(t *testing.T) {
	const (
		app     = "app.procore.com"
		api     = "api.procore.com"
		sandbox = "sandbox.procore.com"
		login   = "login.procore.com"
		browser = "api-sandbox-monthly.procore.com"
	)
	for _, tt := range []struct {
		host, path string
		want       Path
	}{
		{app, "", Root}, {app, "/", Root}, {app, "//", Root}, {app, "?a=/oauth", Root}, {app, "/#/rest/v1.0/me", Root},
		{app, "…", UnknownPath}, {app, "/…", UnknownPath}, {app, "/?a=…", Root},

		{app, "/oauth", OAuth}, {app, "/oauth/", OAuth}, {app, "oauth/token", OAuth}, {app, "/oauth/token?x=/rest/v1", OAuth},
		{app, "//oauth/token", OAuth}, {app, "/oauth…", OAuth}, {app, "/oauth/…", OAuth}, {app, "/oauth/*", OAuth}, {app, "/oauth#x", OAuth},
		{app, "/oauth_report", Page}, {app, "/oauth2/token", Page}, {app, "/12/oauth", Page}, {app, "/products/online/oauth", Page},
		{app, "/my/oauth/token", Page}, {app, "/12/project/oauth_report", Page},

		{app, "/rest", Rest}, {app, "/rest/", Rest}, {app, "/rest/v1.0", Rest}, {app, "/rest/v1.0/", Rest}, {app, "rest/v1.0/me", Rest},
		{app, "/rest/v1/me", Rest}, {app, "/rest/v2/companies/1/x", Rest}, {app, "/rest/v1.1/projects/12/rfis", Rest}, {app, "/rest/v10.12/x", Rest},
		{app, "/rest/v1.0/projects?company_id=1", Rest}, {app, "//rest//v1.0/me", Rest},
		{app, "/rest…", Rest}, {app, "/rest/…", Rest}, {app, "/rest/v…", Rest}, {app, "/rest/v1…", Rest}, {app, "/rest/v1.…", Rest}, {app, "/rest/v1.0/…", Rest},
		{app, "/rest/v*.*/projects/*/users", Rest}, {app, "/rest/*/x", Rest}, {app, "/rest/*", Rest}, {app, "/rest/v1.*/x", Rest}, {app, "/rest/{version}/me", Rest}, {app, "/rest/v1.1/projects/{project}/rfis", Rest},
		{app, "/rest-days", Page}, {app, "/rest-…", Page}, {app, "/restaurants", Page}, {app, "/rest/days", Page}, {app, "/rest/d…", Page},
		{app, "/rest/v", Page}, {app, "/rest/v1.", Page}, {app, "/rest/v1.0.0/x", Page}, {app, "/rest/v1.0-days", Page}, {app, "/rest/1.0/me", Page}, {app, "/rest/vx…", Page},
		{app, "/12/rest/v1.0/me", Page}, {app, "/reference/rest/v1/me", Page}, {app, "/jobs/rest-api-engineer", Page},

		{app, "/vapid", Rest}, {app, "/vapid/", Rest}, {app, "/vapid/projects/*/x", Rest}, {app, "/vapid…", Rest}, {app, "/vapid/companies?x", Rest},
		{app, "/vapidity", Page}, {app, "/vapid-x…", Page},

		{app, "/re…", UnknownPath}, {app, "/o…", UnknownPath}, {app, "/v…", UnknownPath}, {app, "/r*/x", UnknownPath}, {app, "/x…", Page},
		{app, "/*", UnknownPath}, {app, "/*/*", UnknownPath}, {app, "*", UnknownPath}, {app, "/*/projects", UnknownPath}, {app, "/*/v1.0/me", UnknownPath},
		{app, "/*/project…", UnknownPath}, {app, "/*/project", Page}, {app, "/*/project/…", Page}, {app, "/*/project/home", Page}, {app, "/*/company/home", Page}, {app, "/*/company/*", Page}, {app, "/*/*/project/x", Page}, {app, "/12/company", Page}, {app, "/12…", Page}, {app, "/12*", Page},
		{app, "/webclients/host/companies/*/tools", Page}, {app, "/projects/…", Page}, {app, "/projects…", Page}, {app, "/favicon.ico", Page},
		{app, "/account/connected-apps", Page}, {app, "/{{.CompanyID}}/company/home", Page}, {app, "/%d/company/home", Page}, {app, "/Rest/v1.0/me", Page},

		{app, "/rest/v1.0/mcp", MCP}, {"us02.procore.com", "/rest/v1.0/mcp", MCP}, {browser, "/rest/v1.0/mcp", MCP}, {sandbox, "/rest/v1.0/mcp", MCP},
		{app, "/rest/v1.0/mcp/", MCP}, {app, "/rest/v1.0/mcp/tools?x", MCP}, {app, "/rest/v2.0/mcp…", MCP}, {app, "/rest/v*.*/mcp", MCP}, {app, "/rest/*/mcp", MCP}, {app, "/rest/v1/mcp", MCP},
		{app, "/rest/v1.0/mcps", Rest}, {app, "/rest/v1.0/x/mcp", Rest}, {app, "/vapid/v1.0/mcp", Rest}, {app, "/rest/mcp", Page},
		{api, "/rest/v1.0/mcp", Rest}, {login, "/rest/v1.0/mcp", Rest}, {"", "/rest/v1.0/mcp", Rest},

		{api, "", Root}, {api, "/", Root}, {api, "/?ping", Root}, {api, "/…", Rest}, {api, "…", Rest}, {api, "/*", Rest},
		{api, "/me", Rest}, {api, "/v1.0/me", Rest}, {api, "/rest/x", Rest}, {api, "/oauth_report", Rest}, {api, "/*/project/home", Rest}, {api, "/webclients/host", Rest},
		{api, "/oauth", OAuth}, {api, "/oauth/token", OAuth}, {api, "/oauth/…", OAuth}, {"api-monthly.procore.com", "/projects", Rest}, {"api.procoregov.com", "/x", Rest},

		{sandbox, "/4264807/company/home", Page}, {sandbox, "/oauth/token", OAuth}, {sandbox, "/rest/v1.0", Rest}, {sandbox, "/me", Page}, {sandbox, "/…", UnknownPath},
		{login, "/rest/v1.0/me", Rest}, {login, "/oauth/authorize", OAuth}, {login, "/users/sign_in", Page},
		{"", "/rest/v1.0/x", Rest}, {"", "/oauth/token", OAuth}, {"", "/x/y", Page}, {"", "/…", UnknownPath}, {"", "", Root},
	} {
		path := holed.Text(strings.NewReplacer("*", string(holed.Hole), "…", string(holed.Hole)).Replace(tt.path))
		if got := Classify(on(t, tt.host), path); got != tt.want {
			t.Errorf("Classify(%s, %q) = %v, want %v", tt.host, tt.path, got, tt.want)
		}
	}
}

func TestExempt(t *testing.T) {
	for _, tt := range []struct {
		method string
		path   holed.Text
		want   bool
	}{
		{"GET", "/rest/v1.0/me", true}, {"", "/rest/v1.0/me", true}, {"get", "/rest/v1.0/me/", true},
		{"GET", "/rest/v1.0/companies", true}, {"GET", "/rest/v1.0/companies/", true}, {"", "/rest/v1.0/companies?page=" + holed.Hole + "&per_page=100", true},
		{"GET", "rest/v1.0/me", true}, {"GET", "//rest/v1.0/me", true}, {"GET", "/rest/v1.0/me#x", true},
		{"GET", "/rest/v1.0/companies?filters[a]=/x", true},

		{"POST", "/rest/v1.0/companies", false}, {"HEAD", "/rest/v1.0/companies", false}, {"PATCH", "/rest/v1.0/me", false}, {string(holed.Hole), "/rest/v1.0/me", false},
		{"GET", "/rest/v1.0/companies/1", false}, {"GET", "/rest/v1.0/companies/" + holed.Hole, false}, {"GET", "/rest/v1.0/companies" + holed.Hole, false},
		{"GET", "/rest/v1.0/me/x", false}, {"GET", "/rest/v1.0/projects/1/users/me", false}, {"GET", "/rest/v" + holed.Hole + "/me", false}, {"GET", holed.Hole + "/rest/v1.0/me", false},
		{"GET", "/rest/v1/me", false}, {"GET", "/rest/v1.1/me", false}, {"GET", "/rest/v1.1/companies", false}, {"GET", "/vapid/companies", false}, {"GET", "/me", false}, {"GET", "/rest/v1.0/ME", false},
		{"GET", "", false}, {"GET", "/", false}, {"GET", "/x?/rest/v1.0/me", false},
	} {
		if got := Exempt(tt.method, tt.path); got != tt.want {
			t.Errorf("Exempt(%q, %q) = %v", tt.method, tt.path, got)
		}
	}
}

func FuzzClassify(f *testing.F) {
	for _, s := range []string{
		"https://app.procore.com/oauth/token", "https://api.procore.com/rest/v1.0/me?x=1#y", "https://us02.procore.com/rest/v1.0/mcp",
		"https://sandbox.procore.com//vapid/x", "https://example.org/rest/v1.0", "/\x00/project/home", "/rest/v\x00.\x00/projects", "https://app.procore.com/?", "/rest/\x00/mcp",
	} {
		f.Add(s)
		f.Add(s + string(holed.Hole))
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, h := range append(hosts, Host{}) {
			checkPath(t, h, holed.Text(s))
		}
		u, err := url.Parse(s)
		if err != nil || u.Host == "" {
			return
		}
		// What net/url takes for the path is what counts.
		h, _ := Lookup(holed.Text(u.Host))
		path := u.EscapedPath()
		got := Classify(h, holed.Text(path))
		if uri := Classify(h, holed.Text(u.RequestURI())); u.Opaque == "" && uri != got {
			t.Errorf("Classify(%v, %q) = %v, but as a request URI %v", h, path, got, uri)
		}
		first := ""
		if segments := strings.FieldsFunc(path, func(r rune) bool { return r == '/' }); len(segments) > 0 {
			first = segments[0]
		}
		if (got == OAuth) != (first == "oauth") || (got == Root) != (first == "") {
			t.Errorf("Classify(%v, %q) = %v, but its first segment is %q", h, path, got, first)
		}
	})
}

// checkPath checks what holds for every path.
func checkPath(t *testing.T, h Host, path holed.Text) {
	got := Classify(h, path)
	for _, more := range []holed.Text{"?", "?company_id=1", "#top", "?x=/oauth/token#/rest/v1.0", "?" + holed.Hole} {
		if with := Classify(h, path+more); with != got {
			t.Errorf("Classify(%v, %q) = %v, but with %q %v", h, path, got, more, with)
		}
	}
	if twice := Classify(h, path+holed.Hole); path.EndsWithHole() && twice != got {
		t.Errorf("Classify(%v, %q) = %v, but with another hole %v", h, path, got, twice)
	}
	if slashed := Classify(h, "/"+path); slashed != got && path != "" {
		t.Errorf("Classify(%v, %q) = %v, but with a slash %v", h, path, got, slashed)
	}
	query := strings.ContainsAny(string(path), "?#")
	switch {
	case got == MCP && !h.Serves(Browser),
		got == Page && h.OnlyAPI(),
		got == UnknownPath && h.OnlyAPI(),
		got == UnknownPath && !path.HasHole(),
		got == Root && path.EndsWithHole() && !query,
		Exempt("", path) && got != Rest:
		t.Errorf("Classify(%v, %q) = %v", h, path, got)
	}
}
