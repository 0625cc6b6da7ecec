// Package pages walks through paged lists.
package pages

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"sync"
)

type job struct {
	req *http.Request
	n   int
}

// Walker walks.
type Walker struct {
	HC        *http.Client
	CompanyID string
}

func (w *Walker) client() *http.Client {
	if w.HC == nil {
		return http.DefaultClient
	}
	return w.HC
}

func requests(ctx context.Context, format string, last int) iter.Seq2[*http.Request, error] {
	return func(yield func(*http.Request, error) bool) {
		for n := 1; n <= last; n++ {
			if !yield(http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf(format, n), nil)) {
				return
			}
		}
	}
}

// Users sets the header in the loop.
func (w *Walker) Users(ctx context.Context) error {
	for req, err := range requests(ctx, "https://api.procore.com/rest/v1.0/users?page=%d", 9) {
		if err != nil {
			return err
		}
		req.Header.Set("Procore-Company-Id", w.CompanyID)
		resp, err := w.client().Do(req)
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
	return nil
}

// Groups sends requests through a channel; the workers set it.
func (w *Walker) Groups(ctx context.Context) error {
	jobs := make(chan job)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for j := range jobs {
				j.req.Header.Set("Procore-Company-Id", w.CompanyID)
				if resp, err := w.client().Do(j.req); err == nil {
					resp.Body.Close()
				}
			}
		})
	}
	var errs []error
	for n := range 10 {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/distribution_groups?page=%d", n), nil)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		jobs <- job{req, n}
	}
	close(jobs)
	wg.Wait()
	return errors.Join(errs...)
}

// All is an iterator that sends for itself.
func (w *Walker) All(ctx context.Context) iter.Seq[map[string]any] {
	return func(yield func(map[string]any) bool) {
		for page := 1; ; page++ {
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/roles?page=%d", page), nil) // mpr:companyid=fix
			if err != nil {
				return
			}
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				return
			}
			var list []map[string]any
			err = json.NewDecoder(resp.Body).Decode(&list)
			resp.Body.Close()
			if err != nil || len(list) == 0 {
				return
			}
			for _, v := range list {
				if !yield(v) {
					return
				}
			}
		}
	}
}
