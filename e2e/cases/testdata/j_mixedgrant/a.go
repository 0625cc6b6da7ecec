// Package mixedgrant has a service account with a hand-made token request.
package mixedgrant

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

type session struct {
	token string
	hc    http.Client
}

func signIn(ctx context.Context, id, secret string) (*session, error) {
	body := fmt.Sprintf(`{"grant_type":"client_credentials","client_id":%q,"client_secret":%q}`, id, secret)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://login.procore.com/oauth/token", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var t struct {
		AccessToken string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&t); err != nil {
		return nil, err
	}
	return &session{token: t.AccessToken}, nil
}

// Companies of the account.
func (s *session) Companies(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/companies?page=1", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+s.token)
	return s.hc.Do(req)
}

// Run it.
func Run(ctx context.Context) error {
	s, err := signIn(ctx, "i", "s")
	if err != nil {
		return err
	}
	resp, err := s.Companies(ctx)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
