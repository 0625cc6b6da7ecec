// Package bridge copies submittals between two installations.
package bridge

import (
	"context"
	"fmt"
	"net/http"

	"golang.org/x/oauth2"

	"cases.example.org/c_joinenv/places"
)

// End of the bridge.
type End struct {
	OAuth   oauth2.Config
	Host    string
	Company string
}

// NewEnd joins a sign-in host and a data host.
func NewEnd(signIn, data, company string) *End {
	return &End{
		OAuth: oauth2.Config{Endpoint: oauth2.Endpoint{
			AuthURL:  "https://" + signIn + "/oauth/authorize",
			TokenURL: "https://" + signIn + "/oauth/token",
		}},
		Host:    data,
		Company: company,
	}
}

// Ends of the bridges that run today.
func Ends() []*End {
	return []*End{
		NewEnd(places.SignIn, places.Data, "12"),
		NewEnd(places.SignInMonthly, places.DataDev, "4264807"), // mpr:hostmismatch
		NewEnd(places.SignInMonthly, places.DataMonthly, "4264807"),
		{
			OAuth: oauth2.Config{Endpoint: oauth2.Endpoint{
				AuthURL:  "https://" + places.SignInDev + "/oauth/authorize",
				TokenURL: "https://" + places.SignInDev + "/oauth/token",
			}},
			Host: places.DataDev,
		},
	}
}

// Submittals lists those of a project.
func (e *End) Submittals(ctx context.Context, tok *oauth2.Token, project int) (*http.Response, error) {
	u := fmt.Sprintf("https://%s/rest/v1.1/projects/%d/submittals", e.Host, project)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Add("Procore-Company-Id", e.Company)
	return e.OAuth.Client(ctx, tok).Do(req)
}
