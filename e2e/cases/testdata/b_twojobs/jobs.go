// Package jobs has one wrapper for Procore, for the sign-in and for others.
package jobs

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

type headers map[string]string

func send(ctx context.Context, method, u string, h headers, body io.Reader) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, method, u, body)
	if err != nil {
		return nil, err
	}
	for k, v := range h {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// SignIn gets a token.
func SignIn(ctx context.Context, code string) ([]byte, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	return send(ctx, "POST", "https://login.procore.com/oauth/token", headers{"Content-Type": "application/x-www-form-urlencoded"}, strings.NewReader(form.Encode()))
}

// Chat tells the channel.
func Chat(ctx context.Context, text string) error {
	_, err := send(ctx, "POST", "https://hooks.chat.example.com/services/T0/B0", headers{"Content-Type": "application/json"}, strings.NewReader(fmt.Sprintf(`{"text":%q}`, text)))
	return err
}

func base(token, company string) headers {
	h := headers{"Authorization": "Bearer " + token}
	h["Procore-Company-Id"] = company
	return h
}

// Prime contracts.
func Prime(ctx context.Context, token, company string) ([]byte, error) {
	return send(ctx, "GET", "https://api.procore.com/rest/v1.0/prime_contracts", base(token, company), nil)
}

// Direct costs go without.
func Direct(ctx context.Context, token string) ([]byte, error) {
	return send(ctx, "GET", "https://api.procore.com/rest/v1.0/direct_costs", headers{"Authorization": "Bearer " + token}, nil) // mpr:companyid
}

// None has no headers at all.
func None(ctx context.Context) ([]byte, error) {
	return send(ctx, "GET", "https://api.procore.com/rest/v1.0/direct_costs", nil, nil) // mpr:companyid
}

// Me needs none.
func Me(ctx context.Context, token string) ([]byte, error) {
	return send(ctx, "GET", "https://api.procore.com/rest/v1.0/me", headers{"Authorization": "Bearer " + token}, nil)
}

// Handed in from elsewhere.
func Handed(ctx context.Context, h map[string]string) ([]byte, error) {
	return send(ctx, "GET", "https://api.procore.com/rest/v1.0/direct_costs", h, nil)
}

// Trimmed loses it before the call.
func Trimmed(ctx context.Context, token string) ([]byte, error) {
	h := base(token, "")
	delete(h, "Procore-Company-Id")
	return send(ctx, "GET", "https://api.procore.com/rest/v1.0/direct_costs", h, nil) // mpr:companyid
}
