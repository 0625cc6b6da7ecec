// Package y_around puts transports of its own around those of clients that a library made.
package y_around

import (
	"context"
	"log"
	"net/http"

	"github.com/hashicorp/go-retryablehttp"
	"golang.org/x/oauth2"
)

const invoices = "https://api.procore.com/rest/v1.0/requisitions"

type tenant struct {
	http.RoundTripper
	company string
}

func (t tenant) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", t.company)
	return t.RoundTripper.RoundTrip(r)
}

type logged struct{ next http.RoundTripper }

func (l logged) RoundTrip(r *http.Request) (*http.Response, error) {
	log.Print(r.URL)
	return l.next.RoundTrip(r)
}

// Standard has the company above the retries.
func Standard(company string) *http.Client {
	std := retryablehttp.NewClient().StandardClient()
	std.Transport = tenant{std.Transport, company}
	return std
}

// Count uses it.
func Count(ctx context.Context, company string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", invoices, nil)
	if err != nil {
		return nil, err
	}
	return Standard(company).Do(req)
}

// Below has the company below the retries, and a log above them.
func Below(company string) (*http.Response, error) {
	c := retryablehttp.NewClient()
	c.HTTPClient.Transport = tenant{c.HTTPClient.Transport, company}
	std := c.StandardClient()
	std.Transport = logged{std.Transport}
	return std.Get(invoices)
}

// Hooked has it in a hook of the retries.
func Hooked(company string) (*http.Response, error) {
	c := retryablehttp.NewClient()
	c.RequestLogHook = func(_ retryablehttp.Logger, r *http.Request, _ int) { r.Header.Set("Procore-Company-Id", company) }
	std := c.StandardClient()
	std.Transport = logged{std.Transport}
	return std.Get(invoices)
}

// Plain has a log alone.
func Plain() (*http.Response, error) {
	std := retryablehttp.NewClient().StandardClient()
	std.Transport = logged{std.Transport}
	return std.Get(invoices) // mpr:companyid
}

// Replaced drops what the retries would have added.
func Replaced(company string) (*http.Response, error) {
	c := retryablehttp.NewClient()
	c.HTTPClient.Transport = tenant{c.HTTPClient.Transport, company}
	std := c.StandardClient()
	std.Transport = logged{http.DefaultTransport}
	return std.Get(invoices) // mpr:companyid
}

// Signed wraps the transport of x/oauth2.
func Signed(ctx context.Context, conf *oauth2.Config, tok *oauth2.Token, company string) (*http.Response, error) {
	c := conf.Client(ctx, tok)
	c.Transport = &tenant{c.Transport, company}
	return c.Get(invoices)
}

// Round uses the retries as a transport.
func Round(company string) (*http.Response, error) {
	c := retryablehttp.NewClient()
	c.HTTPClient = &http.Client{Transport: tenant{http.DefaultTransport, company}}
	hc := &http.Client{Transport: logged{&retryablehttp.RoundTripper{Client: c}}}
	return hc.Get(invoices)
}
