// Package pool fetches photos with workers.
package pool

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"sync"
	"time"
)

type task struct {
	path  string
	query url.Values
	sink  func(io.Reader) error
	tries int
}

// Fetcher of photos.
type Fetcher struct {
	Base    *url.URL
	Client  *http.Client
	Company string
	Token   func(context.Context) (string, error)

	tasks chan task
	errs  chan error
	wg    sync.WaitGroup
}

// NewFetcher starts workers.
func NewFetcher(ctx context.Context, n int, company string) *Fetcher {
	f := &Fetcher{
		Base:    &url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0"},
		Client:  &http.Client{Transport: http.DefaultTransport.(*http.Transport).Clone()},
		Company: company,
		Token:   func(context.Context) (string, error) { return os.Getenv("TOKEN"), nil },
		tasks:   make(chan task, n),
		errs:    make(chan error, n),
	}
	for range n {
		f.wg.Add(1)
		go f.worker(ctx)
	}
	return f
}

func (f *Fetcher) worker(ctx context.Context) {
	defer f.wg.Done()
	for t := range f.tasks {
		if err := f.run(ctx, t); err != nil {
			f.errs <- err
		}
	}
}

func (f *Fetcher) request(ctx context.Context, t task) (*http.Request, error) {
	u := *f.Base
	u.Path += t.path
	u.RawQuery = t.query.Encode()
	tok, err := f.Token(ctx)
	if err != nil {
		return nil, err
	}
	req := &http.Request{Method: http.MethodGet, URL: &u, Header: http.Header{}, Host: u.Host} // mpr:companyid
	req.Header.Set("Authorization", "Bearer "+tok)
	return req.WithContext(ctx), nil
}

func (f *Fetcher) run(ctx context.Context, t task) error {
	for {
		req, err := f.request(ctx, t)
		if err != nil {
			return err
		}
		resp, err := f.Client.Do(req)
		if err != nil {
			if t.tries--; t.tries > 0 {
				time.Sleep(time.Second)
				continue
			}
			return err
		}
		err = t.sink(resp.Body)
		return errors.Join(err, resp.Body.Close())
	}
}

// Photos of a project.
func (f *Fetcher) Photos(project int, sink func(io.Reader) error) {
	f.tasks <- task{"/images", url.Values{"project_id": {fmt.Sprint(project)}}, sink, 3}
}

// Close waits.
func (f *Fetcher) Close() error {
	close(f.tasks)
	f.wg.Wait()
	close(f.errs)
	var all []error
	for e := range f.errs {
		all = append(all, e)
	}
	return errors.Join(all...)
}
