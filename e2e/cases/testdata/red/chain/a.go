// Package a shares clients.
package a

import (
	"context"

	"github.com/dghubble/sling"
	"github.com/go-resty/resty/v2"
	"github.com/imroc/req/v3"
	"gopkg.in/h2non/gentleman.v2"
)

var client = resty.New().SetBaseURL("https://api.procore.com/rest/v1.0")

func Projects(ctx context.Context, companyID string) (*resty.Response, error) {
	return client.R().SetContext(ctx).Get("/projects") // mpr:companyid=fix
}

func Offices(ctx context.Context, companyID string) (*resty.Response, error) {
	r := client.R()
	r.SetContext(ctx)
	if companyID == "" {
		return r.Get("/companies") // mpr:companyid=stay
	}
	r.Method, r.URL = "GET", "/offices"
	return r.Send()
}

func Shared(ctx context.Context, companyIDs []string) {
	r := client.R()
	for _, companyID := range companyIDs {
		go func() {
			r.Get("/projects") // mpr:companyid=fix
			_ = companyID
		}()
	}
}

var slingBase = sling.New().Base("https://api.procore.com/rest/v1.0/")

func Sl(companyID int) error {
	_, err := slingBase.Get("projects").ReceiveSuccess(new(int))
	return err
}

func Sl2(companyID int) *sling.Sling {
	return slingBase.New().
		Get("offices") // mpr:companyid=fix
}

func Sl3(companyID int) {
	s := slingBase.New()
	s.Path("departments") // mpr:companyid=fix
	s.ReceiveSuccess(nil)
	Sl2(1).ReceiveSuccess(nil)
}

var cli = gentleman.New()

func Gent(companyID string) {
	cli.URL("https://api.procore.com/rest/v1.0/projects")
	cli.Request().Send() // mpr:companyid=fix
}

func Im(companyID string) {
	c := req.C().SetBaseURL("https://api.procore.com/rest/v1.0")
	var out int
	c.R().SetSuccessResult(&out).MustGet("/projects") // mpr:companyid=fix
	c.Get("/projects").SetSuccessResult(&out).Do()    // mpr:companyid=fix
	c.R().Send("GET", "/offices")                     // mpr:companyid=fix
}
