// Package ways retries.
package ways

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

type stamped struct {
	http.RoundTripper
	company string
}

func (s stamped) RoundTrip(r *http.Request) (*http.Response, error) {
	r.Header.Set("Procore-Company-Id", s.company)
	return s.RoundTripper.RoundTrip(r)
}

func stampedClient(company string) *retryablehttp.Client {
	c := retryablehttp.NewClient()
	c.RetryMax = 5
	c.Logger = nil
	c.HTTPClient.Transport = stamped{c.HTTPClient.Transport, company}
	return c
}

func plainClient() *http.Client {
	c := retryablehttp.NewClient()
	c.RetryWaitMax = time.Minute
	return c.StandardClient()
}

const coordination = "https://api.procore.com/rest/v1.0/coordination_issues"

// List goes through the transport.
func List(company string, project int) (*http.Response, error) {
	return stampedClient(company).Get(fmt.Sprintf("%s?project_id=%d", coordination, project))
}

// Create goes through the transport.
func Create(ctx context.Context, company string, doc []byte) error {
	req, err := retryablehttp.NewRequestWithContext(ctx, http.MethodPost, coordination, doc)
	if err != nil {
		return err
	}
	resp, err := stampedClient(company).Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Update wraps a request of the standard library.
func Update(ctx context.Context, companyID string, id int, doc []byte) error {
	std, err := http.NewRequestWithContext(ctx, http.MethodPatch, fmt.Sprintf("%s/%d", coordination, id), bytes.NewReader(doc)) // mpr:companyid=fix
	if err != nil {
		return err
	}
	std.Header.Set("Content-Type", "application/json")
	req, err := retryablehttp.FromRequest(std)
	if err != nil {
		return err
	}
	resp, err := retryablehttp.NewClient().Do(req)
	if err != nil {
		return fmt.Errorf("company %s: %w", companyID, err)
	}
	return resp.Body.Close()
}

// Export wraps one too, and completes what is wrapped.
func Export(ctx context.Context, company string) (*http.Response, error) {
	std, err := http.NewRequestWithContext(ctx, http.MethodGet, coordination+"/export", nil)
	if err != nil {
		return nil, err
	}
	req, err := retryablehttp.FromRequest(std)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return retryablehttp.NewClient().Do(req)
}

// Change reads the change history through a standard client.
func Change(id int) (*http.Response, error) {
	return plainClient().Get(fmt.Sprintf("%s/%d/change_history", coordination, id)) // mpr:companyid
}

// Count uses the package's function.
func Count() (*http.Response, error) {
	return retryablehttp.Head(coordination) // mpr:companyid
}
