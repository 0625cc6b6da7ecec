// want package:"judged"

// Package fixclients sends through client libraries, each with its own way to set a
// header.
package fixclients

import (
	"context"
	"net/http"

	"github.com/carlmjohnson/requests"
	"github.com/dghubble/sling"
	"github.com/go-resty/resty/v2"
	"github.com/gojek/heimdall/v7/httpclient"
	"github.com/guonaihong/gout"
	"github.com/hashicorp/go-retryablehttp"
	"github.com/imroc/req/v3"
	"github.com/parnurzeal/gorequest"
	"github.com/sendgrid/rest"
	"github.com/valyala/fasthttp"
	"gopkg.in/h2non/gentleman.v2"
	resty3 "resty.dev/v3"
)

const (
	base     = "https://api.procore.com"
	projects = base + "/rest/v1.0/projects"
)

// The header goes before the call that sends.
func restyV2(companyID string) {
	resty.New().R().Get(projects)                              // want `never sends`
	resty.New().R().SetAuthToken("x").Execute("PUT", projects) // want `never sends`
	c := resty.New().SetBaseURL(base)
	resp, err := c.R().
		SetAuthToken("x").
		Post("/rest/v1.0/projects") // want `never sends`
	println(resp, err)
}

func restyV3(companyID string) {
	resty3.New().R().Get(projects) // want `never sends`
	resty3.New().
		R().
		// With a token.
		SetAuthToken("x").
		Get(projects) // want `never sends`
}

// A builder with a name of its own.
func named(companyID string) {
	r := resty.New().R()
	r.SetAuthToken("x")
	r.Get(projects) // want `never sends`
}

func imroc(companyID string) {
	req.C().R().SetBody("x").Post(projects) // want `never sends`
	// Behind the call that makes a request.
	req.C().Get(projects).Do() // want `never sends`
	r := req.C().R()
	_, err := r.Get(projects) // want `never sends`
	println(err)
}

// Behind the call that names the address.
func slings(companyID string) {
	sling.New().Base(base).Get("/rest/v1.0/projects").ReceiveSuccess(nil) // want `never sends`
	req, err := sling.New().
		Base(base).
		Get("/rest/v1.0/projects"). // want `never sends`
		Request()
	if err != nil {
		return
	}
	http.DefaultClient.Do(req)
}

func gorequests(companyID string) {
	gorequest.New().Get(projects).End() // want `never sends`
	gorequest.New().
		Post(projects). // want `never sends`
		Send("{}").
		End()
	agent := gorequest.New().Get(projects) // want `never sends`
	agent.End()
}

func fluents(ctx context.Context, companyID string) {
	requests.URL(projects).Fetch(ctx) // want `never sends`
	requests.URL(base).
		Pathf("/rest/v1.0/projects/%d", 1). // want `never sends`
		Fetch(ctx)
	named := requests.URL(projects) // want `never sends`
	named.Fetch(ctx)
	rb := requests.New()
	rb.BaseURL(projects) // want `never sends`
	rb.Fetch(ctx)
}

// In the map of texts of a request's literal.
func rests(companyID string) {
	rest.Send(rest.Request{BaseURL: projects}) // want `never sends`
	req := rest.Request{                       // want `never sends`
		BaseURL: projects,
		Headers: map[string]string{
			"Accept": "*/*",
		},
	}
	rest.Send(req)
	replaced := rest.Request{BaseURL: projects} // want `never sends`
	replaced.Headers = map[string]string{"Accept": "*/*"}
	rest.Send(replaced)
}

func gentlemen(companyID string) {
	gentleman.New().Request().URL(projects).Send() // want `never sends`
	c := gentleman.New().BaseURL(base)
	c.Request().
		Method("POST").
		Path("/rest/v1.0/projects"). // want `never sends`
		Send()
}

// Among the arguments.
func heimdalls(companyID string) {
	c := httpclient.NewClient()
	c.Get(projects, nil)                                  // want `never sends`
	c.Post(projects, nil, http.Header{"Accept": {"*/*"}}) // want `never sends`
	h := http.Header{}
	h.Set("Accept", "*/*")
	c.Get(projects, h) // want `never sends`
}

// A header that is its own copy, and two that are each other's.
func heimdallsCopied(companyID string, again bool) {
	c := httpclient.NewClient()
	h := http.Header{}
	h = h.Clone()
	c.Get(projects, h) // want `never sends`
	one := http.Header{}
	two := one.Clone()
	if again {
		one = two.Clone()
	}
	c.Get(projects, one) // want `never sends`
	var none http.Header
	none = none.Clone()
	c.Get(projects, none) // want `never sends`
}

func headers() http.Header { return http.Header{} }

func heimdallShared(companyID string, c *httpclient.Client) {
	c = httpclient.NewClient()
	c.Get(projects, headers()) // want `never sends`
}

// Behind the statement that names the address.
func fast(companyID string) {
	req := fasthttp.AcquireRequest()
	defer fasthttp.ReleaseRequest(req)
	req.SetRequestURI(projects) // want `never sends`
	fasthttp.Do(req, nil)
	fasthttp.Get(nil, projects) // want `never sends`
}

func retryable(companyID string) {
	req, err := retryablehttp.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		return
	}
	retryablehttp.NewClient().Do(req)
	retryablehttp.Get(projects) // want `never sends`
}

// The header joins the map of the chain, or a map joins the chain. A request with a name may get
// other headers later, and these take away what was there.
func flows(companyID string) {
	gout.GET(projects).Do() // want `never sends`
	gout.New().
		POST(projects). // want `never sends`
		SetJSON(nil).
		Do()
	gout.GET(projects).SetHeader(gout.H{"Accept": "*/*"}).Do()                                     // want `never sends`
	gout.GET(projects).SetHeader(gout.H{"Procore-Company-Id": companyID}).SetHeader(gout.H{}).Do() // want `never sends`
	r := gout.GET(projects)                                                                        // want `never sends`
	r.SetHeader(gout.H{"Accept": "*/*"}).Do()
}
