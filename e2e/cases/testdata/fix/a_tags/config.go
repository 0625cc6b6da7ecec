// Package settings is what the operator may change.
package settings

import (
	"context"
	"fmt"
	"net/http"

	"github.com/caarlos0/env/v11"
	"golang.org/x/oauth2"
)

// Procore is where things are. The first tag was written by a generator that quotes.
type Procore struct {
	AuthURL  string "env:\"PROCORE_AUTH_URL\" envDefault:\"https://app.procore.com/oauth/authorize\"" // mpr:legacyhost=login.procore.com
	TokenURL string `env:"PROCORE_TOKEN_URL" envDefault:"https://app.procore.com/oauth/token"`        // mpr:legacyhost=login.procore.com
	API      string `env:"PROCORE_API" json:"api" envDefault:"https://app.procore.com/rest/v1.0"`     // mpr:legacyhost=api.procore.com
	Links    string `env:"PROCORE_LINKS" envDefault:"https://app.procore.com"`
	Company  int    `env:"PROCORE_COMPANY_ID,required"`
}

// Load reads it.
func Load() (p Procore, err error) { return p, env.Parse(&p) }

// OAuth is the configuration for signing in.
func (p Procore) OAuth(id, secret string) *oauth2.Config {
	return &oauth2.Config{ClientID: id, ClientSecret: secret, Endpoint: oauth2.Endpoint{AuthURL: p.AuthURL, TokenURL: p.TokenURL}}
}

// Link opens a project.
func (p Procore) Link(project int) string { return fmt.Sprintf("%s/%d/project/home", p.Links, project) }

// Projects lists them with a token that does not expire.
func (p Procore) Projects(ctx context.Context, tok *oauth2.Token) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/projects?company_id=%d", p.API, p.Company), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return oauth2.NewClient(ctx, oauth2.StaticTokenSource(tok)).Do(req)
}
