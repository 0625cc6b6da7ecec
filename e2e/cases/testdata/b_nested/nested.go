// Package nested lists every environment, in several shapes.
package nested

import (
	"fmt"
	"sort"
	"strings"
)

type hosts struct{ Login, API, Web string }

// Region of the cloud.
type Region struct {
	Name string
	Envs map[string]hosts
}

// Regions returns the whole list.
func Regions() []Region {
	return []Region{
		{
			Name: "commercial",
			Envs: map[string]hosts{
				"production":          {"login.procore.com", "api.procore.com", "app.procore.com"},
				"on-demand-sandbox":   {"login.procore.com", "api.procore.com", "app.procore.com"},
				"monthly-sandbox":     {"login-sandbox-monthly.procore.com", "api-monthly.procore.com", "api-sandbox-monthly.procore.com"},
				"development-sandbox": {"login-sandbox.procore.com", "sandbox.procore.com", "sandbox.procore.com"},
			},
		},
		{
			Name: "government",
			Envs: map[string]hosts{"federal": {Login: "login.procoregov.com", API: "api.procoregov.com"}},
		},
	}
}

type environment int

const (
	production environment = iota
	monthly
	development
	federal
)

var logins = [...]string{
	production:  "https://login.procore.com",
	monthly:     "https://login-sandbox-monthly.procore.com",
	development: "https://login-sandbox.procore.com",
	federal:     "https://login.procoregov.com",
}

var apis = [...]string{
	production:  "https://api.procore.com",
	monthly:     "https://api-monthly.procore.com",
	development: "https://sandbox.procore.com",
	federal:     "https://api.procoregov.com",
}

func (e environment) token() string { return logins[e] + "/oauth/token" }
func (e environment) me() string    { return apis[e] + "/rest/v1.0/me" }

func byName(s string) (environment, error) {
	switch s = strings.ToLower(s); {
	case s == "prod", s == "live":
		return production, nil
	case strings.HasPrefix(s, "month"):
		return monthly, nil
	case s == "dev":
		return development, nil
	case s == "fed":
		return federal, nil
	}
	return 0, fmt.Errorf("no environment %q", s)
}

// Addresses returns both addresses of one.
func Addresses(name string) (token, me string, err error) {
	e, err := byName(name)
	if err != nil {
		return "", "", err
	}
	return e.token(), e.me(), nil
}

// Names lists them.
func Names() (names []string) {
	for _, r := range Regions() {
		for n := range r.Envs {
			names = append(names, r.Name+"/"+n)
		}
	}
	sort.Strings(names)
	return names
}
