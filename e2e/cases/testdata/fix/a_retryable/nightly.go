// Package nightly refreshes the warehouse's copy of the commitments.
package nightly

import (
	"context"
	"fmt"
	"io"
	"net/http"

	rh "github.com/hashicorp/go-retryablehttp"
)

// Job refreshes one company.
type Job struct {
	Token     string
	CompanyID int32 // mpr:resourceid
	retry     *rh.Client
}

// NewJob returns a job with patience.
func NewJob(token string, companyID int32) *Job {
	c := rh.NewClient()
	c.RetryMax = 9
	return &Job{token, companyID, c}
}

// Contracts copies the purchase orders.
func (j *Job) Contracts(ctx context.Context, w io.Writer, project int) error {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/purchase_order_contracts?project_id=%d", project)
	req, err := rh.NewRequestWithContext(ctx, http.MethodGet, u, nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+j.Token)
	return j.copy(w, req)
}

// Invoices copies the invoices with a request that net/http made.
func (j *Job) Invoices(ctx context.Context, w io.Writer, project int) error {
	plain, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/requisitions?project_id=%d", project), nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	req, err := rh.FromRequest(plain)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+j.Token)
	return j.copy(w, req)
}

// Payments copies the payments; the standard client hides the retries.
func (j *Job) Payments(w io.Writer, project int) error {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/payments?project_id=%d", project), nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+j.Token)
	resp, err := j.retry.StandardClient().Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, err = io.Copy(w, resp.Body)
	return err
}

// Warm fills Procore's cache, as its support advised.
func (j *Job) Warm(project int) {
	if resp, err := j.retry.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/commitments?company_id=%d", project, j.CompanyID)); err == nil { // mpr:companyid=stay
		resp.Body.Close()
	}
}

func (j *Job) copy(w io.Writer, req *rh.Request) error {
	resp, err := j.retry.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, err = io.Copy(w, resp.Body)
	return err
}
