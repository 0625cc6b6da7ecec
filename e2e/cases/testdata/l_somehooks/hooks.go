// Package somehooks makes clients that get a hook on some paths only.
package somehooks

import (
	"net/http"
	"os"
	"time"

	"github.com/go-resty/resty/v2"
	"github.com/gojek/heimdall/v7/httpclient"
	"github.com/hashicorp/go-retryablehttp"
	"github.com/imroc/req/v3"
	"gopkg.in/h2non/gentleman.v2"
	"gopkg.in/h2non/gentleman.v2/context"
	"gopkg.in/h2non/gentleman.v2/plugin"
	"gopkg.in/h2non/gentleman.v2/plugins/headers"
	"gopkg.in/h2non/gentleman.v2/plugins/timeout"
)

const base = "https://api.procore.com/rest/v1.0"

// Config says how.
type Config struct {
	Company string
	Trace   bool
	Options []httpclient.Option
}

func trace(_ *resty.Client, r *resty.Request) error {
	r.SetHeader("X-Trace", time.Now().String())
	return nil
}

func (c Config) company(_ *resty.Client, r *resty.Request) error {
	r.SetHeader("Procore-Company-Id", c.Company)
	return nil
}

// OnePath gets the company where there is one.
func OnePath(c Config) error {
	hc := resty.New()
	if c.Company != "" {
		hc.OnBeforeRequest(c.company)
	}
	_, err := hc.R().Get(base + "/vendors?1")
	return err
}

// ThenAnother gets the company always, and a second hook on one path.
func ThenAnother(c Config) error {
	hc := resty.New().OnBeforeRequest(c.company)
	if c.Trace {
		hc.OnBeforeRequest(trace)
	}
	_, err := hc.R().Get(base + "/vendors?2")
	return err
}

// Either gets one hook or another.
func Either(c Config) error {
	hc := resty.New()
	switch os.Getenv("MODE") {
	case "trace":
		hc.OnBeforeRequest(trace)
	case "company":
		hc.OnBeforeRequest(c.company)
	}
	_, err := hc.R().Get(base + "/vendors?3")
	return err
}

// OnlyTraces gets a hook on one path that has nothing to do with the company.
func OnlyTraces(c Config) error {
	hc := resty.New()
	if c.Trace {
		hc.OnBeforeRequest(trace)
	}
	_, err := hc.R().Get(base + "/vendors?4") // mpr:companyid
	return err
}

// Looped adds its hooks in a loop.
func Looped(c Config) error {
	hc := resty.New()
	for _, h := range []resty.RequestMiddleware{trace, c.company} {
		hc.OnBeforeRequest(h)
	}
	_, err := hc.R().Get(base + "/vendors?5")
	return err
}

// Given adds hooks that it is given.
func Given(hooks ...resty.RequestMiddleware) error {
	hc := resty.New()
	for _, h := range hooks {
		hc.OnBeforeRequest(h)
	}
	_, err := hc.R().Get(base + "/vendors?6")
	return err
}

// Req is a client with a middleware on one path.
func Req(c Config) error {
	hc := req.C()
	if c.Company != "" {
		hc.OnBeforeRequest(func(_ *req.Client, r *req.Request) error {
			r.SetHeader("Procore-Company-Id", c.Company)
			return nil
		})
	}
	_, err := hc.R().Get(base + "/vendors?7")
	return err
}

// ReqWrapped has its round tripper wrapped.
func ReqWrapped(c Config) error {
	hc := req.C()
	hc.WrapRoundTripFunc(func(rt req.RoundTripper) req.RoundTripFunc {
		return func(r *req.Request) (*req.Response, error) {
			r.SetHeader("Procore-Company-Id", c.Company)
			return rt.RoundTrip(r)
		}
	})
	if c.Trace {
		hc.WrapRoundTripFunc(func(rt req.RoundTripper) req.RoundTripFunc {
			return func(r *req.Request) (*req.Response, error) { return rt.RoundTrip(r) }
		})
	}
	_, err := hc.R().Get(base + "/vendors?8")
	return err
}

// ReqBare has a wrapper that adds nothing.
func ReqBare(c Config) error {
	hc := req.C()
	if c.Trace {
		hc.WrapRoundTripFunc(func(rt req.RoundTripper) req.RoundTripFunc {
			return func(r *req.Request) (*req.Response, error) { return rt.RoundTrip(r) }
		})
	}
	_, err := hc.R().Get(base + "/vendors?9") // mpr:companyid
	return err
}

type plug struct{ company string }

func (p plug) OnRequestStart(r *http.Request)             { r.Header.Set("Procore-Company-Id", p.company) }
func (p plug) OnRequestEnd(*http.Request, *http.Response) {}
func (p plug) OnError(*http.Request, error)               {}

// Heimdall gets its plugin on one path.
func Heimdall(c Config) error {
	hc := httpclient.NewClient(httpclient.WithRetryCount(2))
	if c.Company != "" {
		hc.AddPlugin(plug{c.Company})
	}
	_, err := hc.Get(base+"/vendors?10", nil)
	return err
}

type doer struct {
	next    *http.Client
	company string
}

func (d doer) Do(r *http.Request) (*http.Response, error) {
	r.Header.Set("Procore-Company-Id", d.company)
	return d.next.Do(r)
}

// HeimdallOptions collects its options.
func HeimdallOptions(c Config) error {
	opts := []httpclient.Option{httpclient.WithRetryCount(2)}
	if c.Company != "" {
		opts = append(opts, httpclient.WithHTTPClient(doer{http.DefaultClient, c.Company}))
	}
	hc := httpclient.NewClient(opts...)
	_, err := hc.Get(base+"/vendors?11", nil)
	return err
}

// HeimdallGiven is given options that are not seen.
func HeimdallGiven(c Config) error {
	hc := httpclient.NewClient(append(c.Options, httpclient.WithRetryCount(2))...)
	_, err := hc.Get(base+"/vendors?12", nil)
	return err
}

// HeimdallBare has options that add nothing.
func HeimdallBare(c Config) error {
	opts := []httpclient.Option{httpclient.WithRetryCount(2)}
	if c.Trace {
		opts = append(opts, httpclient.WithHTTPTimeout(time.Second))
	}
	hc := httpclient.NewClient(opts...)
	_, err := hc.Get(base+"/vendors?13", nil) // mpr:companyid
	return err
}

// Gentle uses plugins that are chosen.
func Gentle(c Config) error {
	hc := gentleman.New().URL(base)
	if c.Company != "" {
		hc.Use(headers.Set("Procore-Company-Id", c.Company))
	}
	_, err := hc.Request().Path("/vendors").Send()
	return err
}

// GentleVar uses one plugin or another.
func GentleVar(c Config) error {
	var p plugin.Plugin = timeout.Request(time.Second)
	if c.Company != "" {
		p = headers.Set("Procore-Company-Id", c.Company)
	}
	hc := gentleman.New().URL(base).Use(p)
	_, err := hc.Request().Path("/vendors").Send()
	return err
}

// GentleHook has a hook, and then a plugin.
func GentleHook(c Config) error {
	hc := gentleman.New().URL(base)
	hc.UseRequest(func(x *context.Context, h context.Handler) {
		x.Request.Header.Set("Procore-Company-Id", c.Company)
		h.Next(x)
	})
	hc.Use(plugin.NewRequestPlugin(func(x *context.Context, h context.Handler) { h.Next(x) }))
	_, err := hc.Request().Path("/vendors").Send()
	return err
}

// GentleBare has a plugin that adds nothing.
func GentleBare(c Config) error {
	hc := gentleman.New().URL(base)
	if c.Trace {
		hc.UseRequest(func(x *context.Context, h context.Handler) { h.Next(x) })
	}
	_, err := hc.Request().Path("/vendors").Send() // mpr:companyid
	return err
}

// Retryable sets the company in its log hook, on one path.
func Retryable(c Config) error {
	hc := retryablehttp.NewClient()
	hc.RequestLogHook = func(_ retryablehttp.Logger, r *http.Request, _ int) {
		r.Header.Set("Procore-Company-Id", c.Company)
	}
	if c.Trace {
		hc.Logger = nil
	}
	_, err := hc.Get(base + "/vendors?14")
	return err
}

// RetryableHook sets it on one path only.
func RetryableHook(c Config) error {
	hc := retryablehttp.NewClient()
	if c.Company != "" {
		hc.RequestLogHook = func(_ retryablehttp.Logger, r *http.Request, _ int) {
			r.Header.Set("Procore-Company-Id", c.Company)
		}
	}
	_, err := hc.Get(base + "/vendors?15")
	return err
}
