// Package crawl copies all daily logs of a company into the lake.
package crawl

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"
)

// Job is one project on one day.
type Job struct {
	CompanyID int
	Project   int64
	Day       time.Time
}

// Sink takes a page.
type Sink func(Job, io.Reader) error

// Projects crawls the projects of one company side by side.
func Projects(ctx context.Context, token string, companyID int, projects []int64, sink Sink) error {
	var wg sync.WaitGroup
	errs := make(chan error, len(projects))
	for _, p := range projects {
		wg.Add(1)
		go func() {
			defer wg.Done()
			url := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/daily_logs", p)
			req, err := http.NewRequestWithContext(ctx, "GET", url, nil) // mpr:companyid=fix
			if err != nil {
				errs <- err
				return
			}
			req.Header.Set("Authorization", "Bearer "+token)
			errs <- fetch(req, Job{CompanyID: companyID, Project: p}, sink)
		}()
	}
	wg.Wait()
	close(errs)
	var all []error
	for err := range errs {
		all = append(all, err)
	}
	return errors.Join(all...)
}

// Work does jobs until there are none, and gives every job three attempts.
func Work(ctx context.Context, token string, jobs <-chan Job, sink Sink) (failed int) {
	for {
		select {
		case <-ctx.Done():
			return failed
		case job, ok := <-jobs:
			if !ok {
				return failed
			}
		attempts:
			for n := 0; ; n++ {
				u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/daily_logs?company_id=%d&log_date=%s", job.Project, job.CompanyID, job.Day.Format(time.DateOnly))
				req, err := http.NewRequestWithContext(ctx, "GET", u, nil) // mpr:companyid=fix
				if err != nil {
					failed++
					break attempts
				}
				req.Header.Set("Authorization", "Bearer "+token)
				if err = fetch(req, job, sink); err == nil {
					break attempts
				} else if n < 2 {
					continue attempts
				}
				failed++
				break
			}
		}
	}
}

func fetch(req *http.Request, job Job, sink Sink) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("project %d: %s", job.Project, resp.Status)
	}
	return sink(job, resp.Body)
}
