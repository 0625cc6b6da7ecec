// Package auth signs in to Procore.
package auth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

// Endpoint to sign in at.
type Endpoint struct {
	Authorize string
	Token     string
}

// Default endpoint.
var Default = Endpoint{
	Authorize: "https://login.procore.com/oauth/authorize",
	Token:     "https://app.procore.com/oauth/token", // mpr:legacyhost=login.procore.com
}

// ErrExpired says that the person must sign in again.
var ErrExpired = errors.New("procore: session expired; sign in again at https://app.procore.com")

// Token of a person.
type Token struct {
	Access  string    `json:"access_token"`
	Refresh string    `json:"refresh_token"`
	Seconds int       `json:"expires_in"`
	Expiry  time.Time `json:"-"`
}

// Store of tokens.
type Store interface {
	Load(ctx context.Context, user string) (*Token, error)
	Save(ctx context.Context, user string, t *Token) error
}

// Memory is a store.
type Memory struct {
	mu sync.Mutex
	m  map[string]*Token
}

// Load one.
func (m *Memory) Load(_ context.Context, user string) (*Token, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t, ok := m.m[user]
	if !ok {
		return nil, ErrExpired
	}
	return t, nil
}

// Save one.
func (m *Memory) Save(_ context.Context, user string, t *Token) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.m == nil {
		m.m = make(map[string]*Token)
	}
	m.m[user] = t
	return nil
}

// Manager of sessions.
type Manager struct {
	ID, Secret, Redirect string
	Endpoint             Endpoint
	Store                Store
	HTTP                 *http.Client
}

// URL to send the browser to.
func (m *Manager) URL(state string) string {
	q := url.Values{"response_type": {"code"}, "client_id": {m.ID}, "redirect_uri": {m.Redirect}, "state": {state}}
	return m.Endpoint.Authorize + "?" + q.Encode()
}

// Exchange a code.
func (m *Manager) Exchange(ctx context.Context, user, code string) error {
	t, err := m.token(ctx, url.Values{"grant_type": {"authorization_code"}, "code": {code}, "redirect_uri": {m.Redirect}})
	if err != nil {
		return fmt.Errorf("exchange: %w", err)
	}
	return m.Store.Save(ctx, user, t)
}

// Fresh returns a token that is still good.
func (m *Manager) Fresh(ctx context.Context, user string) (*Token, error) {
	t, err := m.Store.Load(ctx, user)
	if err != nil {
		return nil, err
	}
	if time.Until(t.Expiry) > time.Minute {
		return t, nil
	}
	t, err = m.token(ctx, url.Values{"grant_type": {"refresh_token"}, "refresh_token": {t.Refresh}})
	if err != nil {
		return nil, fmt.Errorf("refresh: %w", err)
	}
	return t, m.Store.Save(ctx, user, t)
}

func (m *Manager) token(ctx context.Context, form url.Values) (*Token, error) {
	form.Set("client_id", m.ID)
	form.Set("client_secret", m.Secret)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, m.Endpoint.Token, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := m.HTTP.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("POST %s: %s", m.Endpoint.Token, resp.Status)
	}
	t := new(Token)
	if err := json.NewDecoder(resp.Body).Decode(t); err != nil {
		return nil, err
	}
	t.Expiry = time.Now().Add(time.Duration(t.Seconds) * time.Second)
	return t, nil
}
