// Package traps has jobs that all have their company, or need none.
package traps

import (
	"context"
	"net/http"
	"strings"
)

type job struct {
	path    string
	company string
}

func run(ctx context.Context, j job) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com"+j.path, nil)
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

// Completed completes jobs before they are run.
func Completed(ctx context.Context, company string) error {
	for _, j := range []job{{path: "/rest/v1.0/vendors"}, {path: "/rest/v1.0/offices", company: "12"}} {
		if j.company == "" {
			j.company = company
		}
		if err := run(ctx, j); err != nil {
			return err
		}
	}
	return nil
}

// Exempt has a job that needs no company.
func Exempt(ctx context.Context, company string) {
	jobs := make(chan job, 2)
	jobs <- job{path: "/rest/v1.0/me"}
	jobs <- job{path: "/rest/v1.0/trades", company: company}
	close(jobs)
	for {
		j, ok := <-jobs
		if !ok {
			return
		}
		_ = run(ctx, j)
	}
}

// Filtered leaves out jobs that nobody may run.
func Filtered(ctx context.Context, company string) {
	for _, j := range []job{{path: "/rest/v1.0/vendors"}, {path: "/rest/v1.0/offices", company: company}} {
		if j.company == "" {
			continue
		}
		_ = run(ctx, j)
	}
}

type route struct{ method, path string }

// Routed sets the header by the path: what the rows leave out has nothing to do with it.
func Routed(ctx context.Context, company string) error {
	for _, r := range []route{{"GET", "/rest/v1.0/me"}, {"GET", "/rest/v1.0/departments"}} {
		req, err := http.NewRequestWithContext(ctx, r.method, "https://api.procore.com"+r.path, nil)
		if err != nil {
			return err
		}
		if !strings.HasSuffix(r.path, "/me") {
			req.Header.Set("Procore-Company-Id", company)
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
	return nil
}

// A Queue has jobs from wherever.
type Queue struct{ jobs chan job }

// Put puts a job into the queue.
func (q *Queue) Put(j job) { q.jobs <- j }

// Work runs what was put there.
func (q *Queue) Work(ctx context.Context) {
	for j := range q.jobs {
		_ = run(ctx, j)
	}
}
