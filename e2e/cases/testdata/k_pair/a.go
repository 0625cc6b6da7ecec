// Package pair joins hosts of environments.
package pair

import (
	"context"
	"net/http"
	"os"

	"golang.org/x/oauth2"
)

type site struct{ Login, API string }

// Sites by name.
func Sites() map[string]site {
	return map[string]site{
		"eu":  {"https://login.procore.com", "https://api.procore.com"},
		"qa":  {"https://login-sandbox-monthly.procore.com", "https://api-monthly.procore.com"},
		"uat": {"https://login-sandbox.procore.com", "https://api-monthly.procore.com"}, // mpr:hostmismatch
		"gov": {"https://login.procoregov.com", "https://api.procoregov.com"},
	}
}

func connect(login, api string) *site { return &site{login, api} }

// Connected by a call.
func Connected() []*site {
	return []*site{
		connect("https://login.procore.com", "https://api.procore.com"),
		connect("https://login.procore.com", "https://sandbox.procore.com"), // mpr:hostmismatch
	}
}

// Branches of an if.
func Branches() (s site) {
	if os.Getenv("SANDBOX") != "" {
		s.Login = "https://login-sandbox.procore.com"
		s.API = "https://sandbox.procore.com"
	} else {
		s.Login = "https://login.procore.com"
		s.API = "https://api.procore.com"
	}
	return s
}

// Overridden partly.
func Overridden() site {
	s := site{"https://login.procore.com", "https://api.procore.com"}
	if os.Getenv("SANDBOX") != "" {
		s = site{"https://login-sandbox.procore.com", "https://sandbox.procore.com"}
	}
	return s
}

var conf = oauth2.Config{
	ClientID: "x",
	Endpoint: oauth2.Endpoint{
		AuthURL:  "https://login-sandbox-monthly.procore.com/oauth/authorize",
		TokenURL: "https://login-sandbox-monthly.procore.com/oauth/token",
	},
}

// Vendors through its client.
func Vendors(ctx context.Context, tok *oauth2.Token, company string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://sandbox.procore.com/rest/v1.0/vendors", nil) // mpr:hostmismatch
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return conf.Client(ctx, tok).Do(req)
}
