// Package decorators has what makes requests, and what is put around it.
package decorators

import (
	"context"
	"net/http"
	"os"
)

type Requester interface {
	Request(ctx context.Context, method, path string) (*http.Request, error)
}

type base struct{ host string }

func (b base) Request(ctx context.Context, method, path string) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, method, b.host+path, nil)
}

type authed struct {
	Requester
	token string
}

func (a authed) Request(ctx context.Context, method, path string) (*http.Request, error) {
	r, err := a.Requester.Request(ctx, method, path)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Authorization", "Bearer "+a.token)
	return r, nil
}

type scoped struct {
	Requester
	company string
}

func (s scoped) Request(ctx context.Context, method, path string) (*http.Request, error) {
	r, err := s.Requester.Request(ctx, method, path)
	if err == nil {
		r.Header.Set("Procore-Company-Id", s.company)
	}
	return r, err
}

func send(ctx context.Context, q Requester, path string) error {
	r, err := q.Request(ctx, "GET", path)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func Run(ctx context.Context) error {
	plain := authed{base{"https://api.procore.com"}, os.Getenv("TOKEN")}
	if err := send(ctx, scoped{plain, "7"}, "/rest/v1.0/vendors"); err != nil {
		return err
	}
	return send(ctx, plain, "/rest/v1.0/offices") // mpr:companyid
}
