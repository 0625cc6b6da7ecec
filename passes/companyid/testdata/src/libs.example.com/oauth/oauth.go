// want package:"judged"

// Package oauth sends with golang.org/x/oauth2.
package oauth

import (
	"context"
	"net/http"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

var (
	user    = oauth2.Config{Endpoint: oauth2.Endpoint{TokenURL: "https://login.procore.com/oauth/token"}}
	service = clientcredentials.Config{TokenURL: "https://login.procore.com/oauth/token"}
)

func set(ctx context.Context, id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Set("Procore-Company-Id", id)
	service.Client(ctx).Do(req)
}

// The library adds no header but its own.
func missing(tok *oauth2.Token) {
	ctx := context.Background()
	user.Client(ctx, tok).Get(projects)                                // want `never sends`
	service.Client(ctx).Get(projects)                                  // want `never sends`
	oauth2.NewClient(ctx, oauth2.StaticTokenSource(tok)).Get(projects) // want `never sends`
	c := &http.Client{Transport: &oauth2.Transport{Source: user.TokenSource(ctx, tok)}}
	c.Get(projects) // want `never sends`
}

type transport struct{ id string }

func (t transport) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", t.id)
	return http.DefaultTransport.RoundTrip(req)
}

// Unless it is handed a client that does.
func inner(ctx context.Context, tok *oauth2.Token, id string) {
	ctx = context.WithValue(ctx, oauth2.HTTPClient, &http.Client{Transport: transport{id}})
	service.Client(ctx).Get(projects)
	oauth2.NewClient(ctx, oauth2.StaticTokenSource(tok)).Get(projects)
	c := &http.Client{Transport: &oauth2.Transport{Base: transport{id}}}
	c.Get(projects)
	d := service.Client(context.Background())
	d.Transport = transport{id}
	d.Get(projects)
}
