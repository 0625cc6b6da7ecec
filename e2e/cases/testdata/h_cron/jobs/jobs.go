// Package jobs runs nightly.
package jobs

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Job at a time of day.
type Job struct {
	Name string
	At   time.Duration
	Run  func(context.Context, *Env) error
}

// Env of the jobs.
type Env struct {
	Token     string
	Companies []int64
	HTTP      *http.Client
	API       string
	Slack     string
}

// NewEnv from the environment.
func NewEnv() *Env {
	return &Env{
		Token: os.Getenv("PROCORE_TOKEN"),
		HTTP:  &http.Client{Timeout: 5 * time.Minute},
		API:   getenv("PROCORE_URL", "https://app.procore.com"), // mpr:legacyhost=api.procore.com
		Slack: getenv("SLACK_URL", "https://hooks.slack.com/services/x"),
	}
}

func getenv(k, d string) string {
	if v, ok := os.LookupEnv(k); ok {
		return v
	}
	return d
}

// All jobs.
var All = []Job{
	{"companies", 1 * time.Hour, func(ctx context.Context, e *Env) error { return e.companies(ctx) }},
	{"budgets", 2 * time.Hour, budgets},
	{"timecards", 3 * time.Hour, timecards},
	{"report", 6 * time.Hour, report},
}

func (e *Env) get(ctx context.Context, company int64, format string, args ...any) (*http.Response, error) {
	u := e.API + fmt.Sprintf(format, args...)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+e.Token)
	if company > 0 {
		req.Header.Set("Procore-Company-Id", strconv.FormatInt(company, 10))
	}
	resp, err := e.HTTP.Do(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
		return nil, fmt.Errorf("GET %s: %s", u, resp.Status)
	}
	return resp, nil
}

// companies are listed without a company, as they may be.
func (e *Env) companies(ctx context.Context) error {
	resp, err := e.get(ctx, 0, "/rest/v1.0/companies")
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func budgets(ctx context.Context, e *Env) error {
	var errs []error
	for _, c := range e.Companies {
		resp, err := e.get(ctx, c, "/rest/v1.0/companies/%d/budget_views", c)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		resp.Body.Close()
	}
	return errors.Join(errs...)
}

func timecards(ctx context.Context, e *Env) error {
	var wg sync.WaitGroup
	for _, c := range e.Companies {
		wg.Add(1)
		go func() {
			defer wg.Done()
			u := fmt.Sprintf("%s/rest/v1.0/companies/%d/timecard_entries", e.API, c)
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil) // mpr:companyid=fix
			if err != nil {
				log.Print(err)
				return
			}
			req.Header.Set("Authorization", "Bearer "+e.Token)
			resp, err := e.HTTP.Do(req)
			if err != nil {
				log.Print("app.procore.com: ", err)
				return
			}
			resp.Body.Close()
		}()
	}
	wg.Wait()
	return nil
}

func report(ctx context.Context, e *Env) error {
	text := fmt.Sprintf("done: <https://app.procore.com/%d/company/home|Procore>", e.Companies[0])
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, e.Slack, strings.NewReader(url.Values{"text": {text}}.Encode()))
	if err != nil {
		return err
	}
	resp, err := e.HTTP.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
