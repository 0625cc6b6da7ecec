// Package pool has workers that take jobs out of a channel, of which one leaves the company out.
package pool

import (
	"context"
	"net/http"
	"sync"
)

const api = "https://api.procore.com/rest/v1.0"

type job struct {
	path    string
	company string
}

func run(ctx context.Context, j job) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, api+j.path, nil)
	if err != nil {
		return err
	}
	if j.company != "" {
		req.Header.Set("Procore-Company-Id", j.company)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Ranged has workers that range over the channel.
func Ranged(ctx context.Context, company string) {
	jobs := make(chan job)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				_ = run(ctx, j)
			}
		}()
	}
	jobs <- job{path: "/vendors", company: company}
	jobs <- job{path: "/offices"} // mpr:companyid
	close(jobs)
	wg.Wait()
}

// Selected has a worker that may be told to end.
func Selected(ctx context.Context, company string) {
	jobs := make(chan *job, 2)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case j, ok := <-jobs:
				if !ok {
					return
				}
				_ = run(ctx, *j)
			case <-ctx.Done():
				return
			}
		}
	}()
	jobs <- &job{"/departments", company}
	jobs <- &job{"/trades", ""} // mpr:companyid
	close(jobs)
	<-done
}
