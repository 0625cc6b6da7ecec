// Package oauthkit signs in to services that speak OAuth.
package oauthkit

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// Kit is one service.
type Kit struct {
	site   string
	id     string
	secret string
}

// New returns the kit of a service that lives at site.
func New(site, id, secret string) *Kit {
	return &Kit{site: strings.TrimRight(site, "/"), id: id, secret: secret}
}

func (k *Kit) endpoint(name string) string { return k.site + "/oauth/" + name }

// Consent is the address to send people to.
func (k *Kit) Consent(redirect string) string {
	q := url.Values{"client_id": {k.id}, "redirect_uri": {redirect}, "response_type": {"code"}}
	return k.endpoint("authorize") + "?" + q.Encode()
}

// Redeem turns a code into a token.
func (k *Kit) Redeem(ctx context.Context, code string) (string, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}, "client_id": {k.id}, "client_secret": {k.secret}}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, k.endpoint("token"), strings.NewReader(form.Encode()))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return "", fmt.Errorf("%s: %s", k.site, resp.Status)
	}
	var t struct {
		Token string `json:"access_token"`
	}
	return t.Token, json.NewDecoder(resp.Body).Decode(&t)
}
