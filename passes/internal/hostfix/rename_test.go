package hostfix

import (
	"testing"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

func TestNamesFor(t *testing.T) {
	for _, tt := range []struct{ old, signIn, api string }{
		{"base", "loginBase", "apiBase"},
		{"baseURL", "loginBaseURL", "apiBaseURL"},
		{"baseUrl", "loginBaseUrl", "apiBaseUrl"},
		{"url", "loginURL", "apiURL"},
		{"procoreBase", "procoreLoginBase", "procoreAPIBase"},
		{"procore", "procoreLogin", "procoreAPI"},
		{"defaultProcoreURL", "defaultProcoreLoginURL", "defaultProcoreAPIURL"},
		{"prodHost", "prodLoginHost", "prodAPIHost"},
		{"apiBase", "loginBase", "apiBase"},
		{"devAPI", "devLogin", "devAPI"},
		{"siteURL", "loginURL", "apiURL"},
		{"site", "loginSite", "apiSite"},
		{"appHost", "loginHost", "apiHost"},
		{"BaseURL", "LoginBaseURL", "APIBaseURL"},
		{"APIURL", "LoginURL", "APIURL"},
		{"BASE_URL", "LOGIN_BASE_URL", "API_BASE_URL"},
		{"BASE", "LOGIN_BASE", "API_BASE"},
		{"base_url", "login_base_url", "api_base_url"},
		{"b", "", ""},
		{"_base", "", ""},
	} {
		for r, want := range map[procore.Role]string{procore.SignIn: tt.signIn, procore.API: tt.api} {
			got := ""
			if names := namesFor(tt.old, r); names != nil {
				got = names[0]
			}
			if got != want {
				t.Errorf("%s for %s: got %q, want %q", tt.old, r, got, want)
			}
		}
	}
}
