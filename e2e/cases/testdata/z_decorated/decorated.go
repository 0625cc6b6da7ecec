// Package decorated puts makers of requests around one another.
package decorated

import (
	"context"
	"log"
	"net/http"
	"time"
)

// A Maker makes requests.
type Maker interface {
	Make(ctx context.Context, path string) (*http.Request, error)
}

type plain struct{ base string }

func (p plain) Make(ctx context.Context, path string) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, http.MethodGet, p.base+path, nil)
}

type logged struct {
	Maker
	name string
}

func (l logged) Make(ctx context.Context, path string) (*http.Request, error) {
	log.Print(l.name, path)
	return l.Maker.Make(ctx, path)
}

type timed struct {
	next Maker
	seen func(time.Duration)
}

func (t *timed) Make(ctx context.Context, path string) (*http.Request, error) {
	defer func(start time.Time) { t.seen(time.Since(start)) }(time.Now())
	return t.next.Make(ctx, path)
}

type scoped struct {
	next    Maker
	company string
}

func (s *scoped) Make(ctx context.Context, path string) (*http.Request, error) {
	req, err := s.next.Make(ctx, path)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", s.company)
	return req, nil
}

func send(ctx context.Context, m Maker, path string) error {
	req, err := m.Make(ctx, path)
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// All sends through several stacks.
func All(ctx context.Context, company string) {
	seen := func(time.Duration) {}
	base := plain{"https://api.procore.com/rest/v1.0"}

	inner := &timed{&scoped{base, company}, seen}
	outer := &scoped{logged{base, "outer"}, company}
	bare := &timed{logged{base, "bare"}, seen}
	named := logged{base, "named"}

	send(ctx, inner, "/vendors")
	send(ctx, outer, "/vendors")
	send(ctx, logged{inner, "inner"}, "/vendors")
	send(ctx, bare, "/vendors")  // mpr:companyid
	send(ctx, named, "/vendors") // mpr:companyid
	send(ctx, named, "/me")
}
