// Package grants checks both kinds of token.
package grants

import (
	"context"
	"encoding/json"
	"net/http"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

const me = "https://api.procore.com/rest/v1.0/me"

// App has an id and a secret.
type App struct{ ID, Secret string }

func (a App) service(ctx context.Context) *http.Client {
	cc := clientcredentials.Config{ClientID: a.ID, ClientSecret: a.Secret, TokenURL: "https://login.procore.com/oauth/token"}
	return cc.Client(ctx)
}

func (a App) person(ctx context.Context, refresh string) *http.Client {
	conf := oauth2.Config{ClientID: a.ID, ClientSecret: a.Secret, Endpoint: oauth2.Endpoint{
		AuthURL:  "https://login.procore.com/oauth/authorize",
		TokenURL: "https://login.procore.com/oauth/token",
	}}
	return conf.Client(ctx, &oauth2.Token{RefreshToken: refresh})
}

type user struct {
	ID    int64  `json:"id"`
	Login string `json:"login"`
}

func decode(resp *http.Response, err error) (u user, _ error) {
	if err != nil {
		return u, err
	}
	defer resp.Body.Close()
	return u, json.NewDecoder(resp.Body).Decode(&u)
}

// Service asks who the service account is.
func (a App) Service(ctx context.Context) (user, error) {
	return decode(a.service(ctx).Get(me)) // mpr:companyid
}

// Person asks who the person is.
func (a App) Person(ctx context.Context, refresh string) (user, error) {
	return decode(a.person(ctx, refresh).Get(me))
}

// Companies of the service account.
func (a App) Companies(ctx context.Context, company string) (*http.Response, error) {
	hc := a.service(ctx)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/companies", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return hc.Do(req)
}

// Any asks with a client of unknown kind.
func Any(hc *http.Client) (user, error) {
	return decode(hc.Get(me))
}
