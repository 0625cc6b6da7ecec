// Package batch runs jobs beside each other.
package batch

import (
	"context"
	"net/http"

	"golang.org/x/sync/errgroup"
)

// A Job is what is asked for, and for which company.
type Job struct {
	Path    string
	Company string
}

// NewJob is a job for a company.
func NewJob(path, company string) *Job { return &Job{Path: path, Company: company} }

// A Runner runs jobs.
type Runner struct{ http *http.Client }

// Run runs a job.
func (r *Runner) Run(ctx context.Context, j *Job) error {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com"+j.Path, nil)
	if err != nil {
		return err
	}
	if j.Company != "" {
		req.Header.Set("Procore-Company-Id", j.Company)
	}
	resp, err := r.http.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// All runs two jobs, the second without a company.
func All(ctx context.Context, r *Runner, company string) error {
	jobs := []*Job{
		NewJob("/rest/v1.0/vendors", company),
		NewJob("/rest/v1.0/offices", ""), // mpr:companyid
	}
	g, ctx := errgroup.WithContext(ctx)
	for _, j := range jobs {
		g.Go(func() error { return r.Run(ctx, j) })
	}
	return g.Wait()
}

// Named runs jobs by their names.
func Named(ctx context.Context, r *Runner, company string) error {
	for _, j := range map[string]Job{
		"trades":      {Path: "/rest/v1.0/trades", Company: company},
		"departments": {Path: "/rest/v1.0/departments"}, // mpr:companyid
	} {
		if err := r.Run(ctx, &j); err != nil {
			return err
		}
	}
	return nil
}
