// Package channels passes requests to workers.
package channels

import (
	"context"
	"fmt"
	"net/http"
	"sync"
)

type job struct {
	req *http.Request
	out chan<- result
}

type result struct {
	resp *http.Response
	err  error
}

// Pool of workers.
type Pool struct {
	jobs    chan job
	company string
	wg      sync.WaitGroup
}

// NewPool starts n workers.
func NewPool(n int, company string) *Pool {
	p := &Pool{jobs: make(chan job), company: company}
	for range n {
		p.wg.Add(1)
		go p.work()
	}
	return p
}

func (p *Pool) work() {
	defer p.wg.Done()
	for j := range p.jobs {
		j.req.Header.Set("Procore-Company-Id", p.company)
		resp, err := http.DefaultClient.Do(j.req)
		j.out <- result{resp, err}
	}
}

// All fetches the logs of all projects.
func (p *Pool) All(ctx context.Context, projects []int) error {
	out := make(chan result, len(projects))
	for _, id := range projects {
		u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/weather_logs", id)
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
		if err != nil {
			return err
		}
		p.jobs <- job{req, out}
	}
	for range projects {
		r := <-out
		if r.err != nil {
			return r.err
		}
		r.resp.Body.Close()
	}
	return nil
}

// Batch keeps requests in a map until all are ready.
type Batch struct{ reqs map[string]*http.Request }

// Add one.
func (b *Batch) Add(ctx context.Context, name string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/"+name, nil)
	if err != nil {
		return err
	}
	b.reqs[name] = req
	return nil
}

// Send all.
func (b *Batch) Send(company string) error {
	for _, r := range b.reqs {
		r.Header.Set("Procore-Company-Id", company)
	}
	for name, r := range b.reqs {
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		resp.Body.Close()
	}
	return nil
}

// Queue is a slice.
func Queue(ctx context.Context, company string, names ...string) error {
	var reqs []*http.Request
	for _, n := range names {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/"+n, nil)
		if err != nil {
			return err
		}
		reqs = append(reqs, req)
	}
	for i := range reqs {
		reqs[i].Header.Set("Procore-Company-Id", company)
		if _, err := http.DefaultClient.Do(reqs[i]); err != nil {
			return err
		}
	}
	return nil
}

// Bare is a channel whose reader adds nothing.
func Bare(ctx context.Context, names ...string) {
	ch := make(chan *http.Request)
	go func() {
		defer close(ch)
		for _, n := range names {
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/"+n, nil) // mpr:companyid
			if err != nil {
				return
			}
			ch <- req
		}
	}()
	for r := range ch {
		r.Header.Set("Accept", "application/json")
		resp, err := http.DefaultClient.Do(r)
		if err == nil {
			resp.Body.Close()
		}
	}
}
