// want package:"judged"

// Package service signs in as a service account, which must send the header with the
// exempt paths too.
package service

import (
	"context"
	"net/http"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

var service = clientcredentials.Config{TokenURL: "https://login.procore.com/oauth/token"}

var user = oauth2.Config{Endpoint: oauth2.Endpoint{TokenURL: "https://login.procore.com/oauth/token"}}

func me(ctx context.Context) {
	service.Client(ctx).Get("https://api.procore.com/rest/v1.0/me") // want `never sends`
}

// The client at hand decides.
func ofUser(ctx context.Context, tok *oauth2.Token) {
	user.Client(ctx, tok).Get("https://api.procore.com/rest/v1.0/me")
}

// The package has two kinds of grant: it could be either.
func either() {
	http.Get("https://api.procore.com/rest/v1.0/me")
}
