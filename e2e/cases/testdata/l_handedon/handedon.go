// Package handedon gives functions to code that is not seen.
package handedon

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"path/filepath"

	"github.com/spf13/cobra"
)

const base = "https://api.procore.com/rest/v1.0"

// Runner runs something, some time.
type Runner interface {
	Run(ctx context.Context, f func(context.Context) error) error
}

// Breaker is what the service uses.
type Breaker func(func() (any, error)) (any, error)

// Client of the API.
type Client struct {
	http    *http.Client
	company string
	run     Runner
	breaker Breaker
	jobs    chan<- func()
}

// New returns a client.
func New(company string, r Runner, b Breaker, jobs chan<- func()) *Client {
	return &Client{http: &http.Client{}, company: company, run: r, breaker: b, jobs: jobs}
}

func drop(r *http.Response, err error) error {
	if err != nil {
		return err
	}
	_, _ = io.Copy(io.Discard, r.Body)
	return r.Body.Close()
}

// Vendors are prepared by the runner.
func (c *Client) Vendors(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/vendors", nil)
	if err != nil {
		return err
	}
	if err := c.run.Run(ctx, func(context.Context) error {
		req.Header.Set("Procore-Company-Id", c.company)
		return nil
	}); err != nil {
		return err
	}
	return drop(c.http.Do(req))
}

// Trades are made within the runner, and sent outside.
func (c *Client) Trades(ctx context.Context) error {
	var req *http.Request
	_ = c.run.Run(ctx, func(ctx context.Context) (err error) {
		if req, err = http.NewRequestWithContext(ctx, http.MethodGet, base+"/trades", nil); err == nil {
			req.Header.Set("Procore-Company-Id", c.company)
		}
		return err
	})
	if req == nil {
		return errors.New("no request")
	}
	return drop(c.http.Do(req))
}

// Users look their company up first.
func (c *Client) Users(ctx context.Context) error {
	var company string
	_, _ = c.breaker(func() (any, error) {
		company = c.company
		return nil, nil
	})
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/users", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	return drop(c.http.Do(req))
}

// Headers are found in files.
func (c *Client) Headers(ctx context.Context, dir string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/headers", nil)
	if err != nil {
		return err
	}
	err = filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		req.Header.Set(filepath.Base(path), path)
		return err
	})
	if err != nil {
		return err
	}
	return drop(c.http.Do(req))
}

// Queued is completed by whoever takes it out of the channel.
func (c *Client) Queued(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/queued", nil)
	if err != nil {
		return err
	}
	done := make(chan bool)
	c.jobs <- func() { req.Header.Set("Procore-Company-Id", c.company); close(done) }
	<-done
	return drop(c.http.Do(req))
}

type stamp struct {
	req     *http.Request
	company string
}

func (s *stamp) apply() (any, error) {
	s.req.Header.Set("Procore-Company-Id", s.company)
	return nil, nil
}

// Method gives a method away.
func (c *Client) Method(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/method", nil)
	if err != nil {
		return err
	}
	s := stamp{req, c.company}
	_, _ = c.breaker(s.apply)
	return drop(c.http.Do(req))
}

// Accepts sets another header there.
func (c *Client) Accepts(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/accepts", nil) // mpr:companyid
	if err != nil {
		return err
	}
	_ = c.run.Run(ctx, func(context.Context) error {
		req.Header.Set("Accept", c.company)
		return nil
	})
	return drop(c.http.Do(req))
}

// Sends sends it there, without.
func (c *Client) Sends(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/sends", nil) // mpr:companyid
	if err != nil {
		return err
	}
	_, err = c.breaker(func() (any, error) { return nil, drop(c.http.Do(req)) })
	return err
}

// Command knows its company once its flags are read.
func Command() *cobra.Command {
	var company string
	cmd := &cobra.Command{Use: "plans", RunE: func(cmd *cobra.Command, _ []string) error {
		req, err := http.NewRequestWithContext(cmd.Context(), http.MethodGet, base+"/plans", nil)
		if err != nil {
			return err
		}
		req.Header.Set("Procore-Company-Id", company)
		return drop(http.DefaultClient.Do(req))
	}}
	cmd.Flags().StringVar(&company, "company", "", "the company's id")
	return cmd
}

// Bare never asks for one.
func Bare() *cobra.Command {
	return &cobra.Command{Use: "bare", RunE: func(cmd *cobra.Command, _ []string) error {
		req, err := http.NewRequestWithContext(cmd.Context(), http.MethodGet, base+"/plans", nil) // mpr:companyid
		if err != nil {
			return err
		}
		return drop(http.DefaultClient.Do(req))
	}}
}
