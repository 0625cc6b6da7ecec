// Package grants calls the API with a client that signed in elsewhere.
package grants

import (
	"context"

	"golang.org/x/oauth2"
)

const project = "https://sandbox.procore.com/rest/v1.0/projects" // want `^API host sandbox\.procore\.com \(development sandbox\) is paired with sign-in host login\.procore\.com`

var conf = &oauth2.Config{
	Endpoint: oauth2.Endpoint{TokenURL: "https://login.procore.com/oauth/token"},
}

func fetch(ctx context.Context, t *oauth2.Token) error {
	resp, err := conf.Client(ctx, t).Get(project)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
