// Package goroutines sends in goroutines with an errgroup of its own.
package goroutines

import (
	"context"
	"fmt"
	"net/http"
	"sync"
)

type group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
}

func (g *group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
		}
	}()
}

func (g *group) Wait() error { g.wg.Wait(); return g.err }

type endpoint struct {
	name string
	path func(project int) string
}

var endpoints = []endpoint{
	{"rfis", func(p int) string { return fmt.Sprintf("/rest/v1.0/projects/%d/rfis", p) }},
	{"photos", func(p int) string { return fmt.Sprintf("/rest/v1.0/images?project_id=%d", p) }},
	{"login", func(int) string { return "/rest/v1.0/me" }},
}

// Fetch all endpoints.
func Fetch(ctx context.Context, companyID string, project int) error {
	var g group
	for _, e := range endpoints {
		g.Go(func() error {
			req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com"+e.path(project), nil) // mpr:companyid=fix
			if err != nil {
				return fmt.Errorf("%s: %w", e.name, err)
			}
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				return err
			}
			return resp.Body.Close()
		})
	}
	return g.Wait()
}

// FetchScoped does it right.
func FetchScoped(ctx context.Context, companyID string, project int) error {
	var g group
	h := http.Header{}
	h.Set("Procore-Company-Id", companyID)
	for _, e := range endpoints {
		req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com"+e.path(project), nil)
		if err != nil {
			return err
		}
		req.Header = h.Clone()
		g.Go(func() error {
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				return err
			}
			return resp.Body.Close()
		})
	}
	return g.Wait()
}
