package procore

import (
	"slices"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/holed"
)

func TestWords(t *testing.T) {
	for name, want := range map[string]string{
		"":                     "",
		"_":                    "",
		"AuthAPIHost":          "auth api host",
		"OAuthBaseURL":         "oauth base url",
		"oauthBaseUrl":         "oauth base url",
		"OAuthURL":             "oauth url",
		"myOAuthURL":           "my oauth url",
		"OAUTHURL":             "oauth url",
		"OAUTH_URL":            "oauth url",
		"OAuth2TokenURLs":      "oauth 2 token urls",
		"onDemandSandboxAPI":   "on demand sandbox api",
		"on-demand-sandbox":    "on demand sandbox",
		"ondemandsandbox":      "on demand sandbox",
		"prodAPI":              "prod api",
		"procore.api_url":      "procore api url",
		"LoginURL":             "login url",
		"LogInURL":             "login url",
		"SSOBase":              "sso base",
		"RESTBase":             "rest base",
		"RESTBASE":             "rest base",
		"signIn":               "signin",
		"sign-in":              "signin",
		"SIGN_IN_URL":          "signin url",
		"signInURL":            "signin url",
		"%SIGNIN%":             "signin",
		"APIURL":               "api url",
		"AUTHURL":              "auth url",
		"APIURLs":              "api urls",
		"APIs":                 "apis",
		"APIsHost":             "apis host",
		"APISandbox":           "api sandbox",
		"baseurl":              "base url",
		"BaseUrl":              "base url",
		"Baseurl":              "base url",
		"authurl":              "auth url",
		"apihost":              "api host",
		"weburl":               "web url",
		"webapiurl":            "web api url",
		"website":              "web site",
		"procoreapiurl":        "procore api url",
		"monthlyapi":           "monthly api",
		"PROCORE_DEVICE_LOGIN": "procore device login",
		"monthlyCosts":         "monthly costs",
		"productsURL":          "products url",
		"developersURL":        "developers url",
		"databaseURL":          "database url",
		"WebHookURL":           "webhook url",
		"webhooks":             "webhooks",
		"preProdURL":           "preprod url",
		"allow_list":           "allowlist",
		"Procore Production":   "procore production",
		"us02":                 "us 02",
		"ÄrgerURL":             "ärger url",
		"restaurants":          "restaurants",
		"livelink":             "live link",
		"interest":             "interest",
		"authority":            "authority",
	} {
		if got := strings.Join(Words(name), " "); got != want {
			t.Errorf("Words(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestReadNameRole(t *testing.T) {
	for role, names := range map[Role]string{
		SignIn: "OAuthBaseURL SSOBase AuthAPIHost AUTHURL LoginURL LoginHost SSOHost signIn signin TokenURL web_login PROCORE_LOGIN " +
			"procore.auth_url auth_url authorize_url AuthorizationURL SecurityAuthorizationURL APIToken signInURL WebLoginURL loginurl tokens",
		Browser: "WebBaseURL BrowserRoot UIHost DeepLink WebURL procore.web_url web_base Web weburl site_url SiteBase portalAPI links WebAPIURL",
		API:     "BaseURL baseURL base_url RestBaseURL RESTBase APIHost APIURL RestURL api PROCORE_REST procore_api apiRoot APIs",
		UnknownRole: "Upstream Main Site site host URL url procore procoreURL Files Developer Support data productsURL databaseURL WebHookURL " +
			"restaurants interest authority monthlyCosts u s",
	} {
		for name := range strings.FieldsSeq(names) {
			if got := ReadName(name).Role; got != role {
				t.Errorf("ReadName(%q).Role = %v, want %v", name, got, role)
			}
		}
	}
}

func TestReadNameEnv(t *testing.T) {
	for _, tt := range []struct {
		name            string
		env             Env
		either, address bool
	}{
		{"productionLogin", Production, false, true},
		{"prodAPI", Production, false, true},
		{"LIVE_API_URL", Production, false, true},
		{"monthlyLogin", Monthly, false, true},
		{"monthlySandboxAPI", Monthly, false, true},
		{"sandboxMonthlyURL", Monthly, false, true},
		{"devAPI", Development, false, true},
		{"DevSandboxAPI", Development, false, true},
		{"development_sandbox_host", Development, false, true},
		{"federalAPI", Federal, false, true},
		{"fedrampBase", Federal, false, true},
		{"GOV_LOGIN", Federal, false, true},
		{"procoreGov", Federal, false, true},
		{"sandboxReportsAPI", UnknownEnv, true, true},
		{"testSandboxAPI", UnknownEnv, true, true},
		{"PROCORE_SANDBOX", UnknownEnv, true, true},
		{"onDemandSandboxAPI", Production, false, true},
		{"sandbox_on_demand_url", Production, false, true},
		{"ondemandSandboxURL", Production, false, true},
		{"onDemandAPI", UnknownEnv, false, true},
		{"prodOnDemandSandboxAPI", Production, false, true},

		// Words that contradict each other say nothing.
		{"prodOrMonthlyAPI", UnknownEnv, false, true},
		{"prodSandboxAPI", UnknownEnv, false, true},
		{"monthlyDevAPI", UnknownEnv, false, true},
		{"govSandboxAPI", UnknownEnv, false, true},
		{"onDemandMonthlySandboxAPI", UnknownEnv, false, true},

		// No address: callers ignore the environment.
		{"monthlyCosts", Monthly, false, false},
		{"federalHolidays", Federal, false, false},
		{"isSandbox", UnknownEnv, true, false},
		{"prodSuffix", Production, false, false},
		{"devPages", Development, false, false},
		{"monthlyToken", Monthly, false, false},

		// No environment.
		{"productsURL", UnknownEnv, false, true},
		{"developersURL", UnknownEnv, false, true},
		{"deviceAPI", UnknownEnv, false, true},
		{"deliveryURL", UnknownEnv, false, true},
		{"livenessURL", UnknownEnv, false, true},
		{"federatedLogin", UnknownEnv, false, true},
		{"preprodAPI", UnknownEnv, false, true},
		{"nonProdURL", UnknownEnv, false, true},
		{"baseURL", UnknownEnv, false, true},
		{"Environment", UnknownEnv, false, true},
		{"hosts", UnknownEnv, false, true},
		{"Upstream", UnknownEnv, false, false},
	} {
		n := ReadName(tt.name)
		if n.Env != tt.env || n.EitherSandbox != tt.either || n.Address != tt.address {
			t.Errorf("ReadName(%q) = %+v", tt.name, n)
		}
	}
}

func TestReadNameOrigin(t *testing.T) {
	for name, want := range map[string]bool{
		"allowedOrigins": true, "FRAME_ORIGINS": true, "corsHosts": true, "CSP": true, "cspHosts": true, "referrer": true, "Referers": true,
		"frame_ancestors": true, "frameSrc": true, "AllowedHosts": true, "hostAllowList": true, "whitelist": true,
		"original": false, "framework": false, "apiURL": false, "allow": false, "aboriginal": false, "": false,
	} {
		if got := ReadName(name).Origin; got != want {
			t.Errorf("ReadName(%q).Origin = %v", name, got)
		}
	}
}

func TestEnvOf(t *testing.T) {
	for _, tt := range []struct {
		s      string
		env    Env
		either bool
	}{
		{"production", Production, false}, {"prod", Production, false}, {"LIVE", Production, false},
		{"monthly-sandbox", Monthly, false}, {"monthly", Monthly, false}, {"SandboxMonthly", Monthly, false},
		{"development-sandbox", Development, false}, {"dev", Development, false},
		{"on-demand-sandbox", Production, false}, {"on demand sandbox", Production, false},
		{"sandbox", UnknownEnv, true},
		{"federal", Federal, false}, {"gov", Federal, false}, {"us-gov", Federal, false},
		{"on-demand", UnknownEnv, false}, {"demo", UnknownEnv, false}, {"preview", UnknownEnv, false}, {"local", UnknownEnv, false},
		{"non-production", UnknownEnv, false}, {"not production", UnknownEnv, false}, {"pre-prod", UnknownEnv, false}, {"us", UnknownEnv, false}, {"", UnknownEnv, false},
		{"products", UnknownEnv, false}, {"prod-monthly", UnknownEnv, false},
	} {
		if env, either := EnvOf(tt.s); env != tt.env || either != tt.either {
			t.Errorf("EnvOf(%q) = %v, %v", tt.s, env, either)
		}
	}
}

func TestAllows(t *testing.T) {
	for name, want := range map[string]string{
		"prodAPI":            "production",
		"monthlyAPI":         "monthly sandbox",
		"devAPI":             "development sandbox",
		"govAPI":             "federal",
		"onDemandSandboxAPI": "production",
		"sandboxAPI":         "monthly sandbox, development sandbox",
		"baseURL":            "production, monthly sandbox, development sandbox, federal",
		"prodOrMonthlyAPI":   "production, monthly sandbox, development sandbox, federal",
	} {
		var allowed []string
		for _, h := range hosts {
			if ReadName(name).Allows(h) && !slices.Contains(allowed, h.Env.String()) {
				allowed = append(allowed, h.Env.String())
			}
		}
		if got := strings.Join(allowed, ", "); got != want {
			t.Errorf("%s allows %s, want %s", name, got, want)
		}
	}
}

// TestTables checks that a word has one meaning, and that no row is out of reach.
func TestTables(t *testing.T) {
	seen := make(map[string]bool)
	once := func(w string) {
		if seen[w] {
			t.Errorf("%q is in two rows", w)
		}
		seen[w] = true
	}
	for _, row := range roleWords {
		for _, w := range row.words {
			once(w)
		}
	}
	for w := range envWords {
		once(w)
	}
	for _, w := range slices.Concat(originWords, plainWords) {
		once(w)
	}
	for w := range seen {
		if got := Words(w); len(got) != 1 || got[0] != w {
			t.Errorf("Words(%q) = %q", w, got)
		}
	}
	for _, w := range others {
		if !Other(holed.Text(w + "." + commercial)) {
			t.Errorf("%s is not reached", w)
		}
	}
}

// TestLongWord checks that a word which nearly splits, in many ways, is soon done with, and that
// one which splits does so however long it is.
func TestLongWord(t *testing.T) {
	long := strings.Repeat("apikey", 20_000)
	if got := len(Words(long)); got != 40_000 {
		t.Errorf("got %d words, want 40000", got)
	}
	if got := len(Words(long + "x")); got != 1 {
		t.Errorf("got %d words, want the word itself", got)
	}
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"OAuthBaseURL", "APIURLs", "procore.api_url", "onDemandSandboxAPI", "\xff", strings.Repeat("api", 20)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, w := range Words(s) {
			if w == "" || w != strings.ToLower(w) {
				t.Errorf("Words(%q) has %q", s, w)
			}
		}
		n := ReadName(s)
		if n.EitherSandbox && n.Env != UnknownEnv {
			t.Errorf("ReadName(%q) = %+v", s, n)
		}
	})
}
