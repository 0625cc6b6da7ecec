// Package worker does what the queue says.
package worker

import (
	"context"
	"fmt"
	"net/http"

	"golang.org/x/oauth2/clientcredentials"

	"cases.example.org/fix/c_bothexported/endpoint"
)

// Worker of one company.
type Worker struct {
	hc        *http.Client
	companyID int
}

// New signs in with a service account.
func New(ctx context.Context, id, secret string, companyID int) *Worker {
	conf := clientcredentials.Config{ClientID: id, ClientSecret: secret, TokenURL: endpoint.Procore + "/oauth/token"}
	return &Worker{conf.Client(ctx), companyID}
}

// Sync asks for what changed.
func (w *Worker) Sync(since string) (*http.Response, error) {
	u := fmt.Sprintf("%s/rest/v1.0/companies/%d/sync?since=%s", endpoint.Procore, w.companyID, since)
	req, err := http.NewRequest(http.MethodGet, u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return w.hc.Do(req)
}

// Refresh does both by hand, with the operator's base.
func (w *Worker) Refresh(token string) (*http.Response, error) {
	base := endpoint.Base()
	resp, err := http.PostForm(base+"/oauth/revoke", map[string][]string{"token": {token}})
	if err != nil {
		return nil, err
	}
	resp.Body.Close()
	req, err := http.NewRequest(http.MethodGet, base+"/rest/v1.0/me", nil) // mpr:companyid?
	if err != nil {
		return nil, err
	}
	return w.hc.Do(req)
}
