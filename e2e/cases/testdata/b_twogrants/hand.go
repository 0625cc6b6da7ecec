package grants

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
)

type fetched struct {
	Access string `json:"access_token"`
}

func fetch(ctx context.Context, form url.Values) (t fetched, err error) {
	resp, err := http.PostForm("https://login.procore.com/oauth/token", form)
	if err != nil {
		return t, err
	}
	defer resp.Body.Close()
	return t, json.NewDecoder(resp.Body).Decode(&t)
}

func robot(ctx context.Context, id, secret string) (fetched, error) {
	return fetch(ctx, url.Values{"grant_type": {"client_credentials"}, "client_id": {id}, "client_secret": {secret}})
}

func person(ctx context.Context, refresh string) (fetched, error) {
	return fetch(ctx, url.Values{"grant_type": {"refresh_token"}, "refresh_token": {refresh}})
}

func either(ctx context.Context, id, secret, refresh string) (fetched, error) {
	if refresh != "" {
		return fetch(ctx, url.Values{"grant_type": {"refresh_token"}, "refresh_token": {refresh}})
	}
	return fetch(ctx, url.Values{"grant_type": {"client_credentials"}, "client_id": {id}, "client_secret": {secret}})
}

// RobotByHand asks who the service account is.
func RobotByHand(ctx context.Context, id, secret string) (*http.Response, error) {
	t, err := robot(ctx, id, secret)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/me", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+t.Access)
	return http.DefaultClient.Do(req)
}

// RobotsCompanies asks for its companies.
func RobotsCompanies(ctx context.Context, id, secret string) (*http.Response, error) {
	t, err := robot(ctx, id, secret)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/companies", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.Header.Add("authorization", "Bearer "+t.Access)
	return http.DefaultClient.Do(req)
}

// PersonByHand asks who a user is.
func PersonByHand(ctx context.Context, refresh string) (*http.Response, error) {
	t, err := person(ctx, refresh)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/me", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+t.Access)
	return http.DefaultClient.Do(req)
}

// EitherByHand may be a user, and PastedByHand is one, whatever else is fetched there.
func EitherByHand(ctx context.Context, id, secret, refresh string) (*http.Response, error) {
	t, err := either(ctx, id, secret, refresh)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/me", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+t.Access)
	return http.DefaultClient.Do(req)
}

func PastedByHand(ctx context.Context, id, secret, pasted string) (*http.Response, error) {
	if _, err := robot(ctx, id, secret); err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/me", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+pasted)
	return http.DefaultClient.Do(req)
}
