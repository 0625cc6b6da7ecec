// Package a uses other clients.
package a

import (
	"context"
	"fmt"
	"net/http"

	"github.com/dghubble/sling"
	"github.com/go-resty/resty/v2"
	"github.com/gojek/heimdall/v7/httpclient"
	"github.com/hashicorp/go-retryablehttp"
	"github.com/imroc/req/v3"
	"github.com/parnurzeal/gorequest"
	"github.com/valyala/fasthttp"
	"gopkg.in/h2non/gentleman.v2"
)

const base = "https://api.procore.com/rest/v1.0"

func Resty(ctx context.Context, companyID int) error {
	c := resty.New()
	r := c.R().SetContext(ctx)
	_, err := r.Get(base + "/projects") // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = c.R().
		SetContext(ctx). // with the context
		SetQueryParam("page", "1").
		Get(base + "/offices") // mpr:companyid=fix
	_, err = c.R( /* plain */ ).Execute("GET", base+"/departments")                                       // mpr:companyid=fix
	resp, err := c.R().SetResult(&struct{}{}).Post(fmt.Sprintf("%s/companies/%d/users", base, companyID)) // mpr:companyid=fix
	_ = resp
	return err
}

func Imroc(companyID int64) error {
	_, err := req.C().R().Get(base + "/projects") // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = req.R().Get(base + "/projects") // mpr:companyid=fix
	if err != nil {
		return err
	}
	resp := req.C().Get(base + "/projects").Do() // mpr:companyid=fix
	_ = resp
	req.MustGet(base + "/projects")      // mpr:companyid=stay
	_, err = req.Get(base + "/projects") // mpr:companyid=stay
	return err
}

func Sling(companyID uint32) (*http.Request, error) {
	s := sling.New().Base("https://api.procore.com/")
	r, err := s.New().Get("rest/v1.0/projects").Request() // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	http.DefaultClient.Do(r)
	return sling.New().Get(base + "/offices").Request()
}

func Heimdall(companyID string) error {
	c := httpclient.NewClient()
	_, err := c.Get(base+"/projects", nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	h := http.Header{}
	h.Set("Accept", "application/json")
	_, err = c.Get(base+"/offices", h) // mpr:companyid=fix
	return err
}

func Retry(companyID string) error {
	c := retryablehttp.NewClient()
	r, err := retryablehttp.NewRequest("GET", base+"/projects", nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = c.Do(r)
	if err != nil {
		return err
	}
	resp, err := c.Get(base + "/offices") // mpr:companyid=stay
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return nil
}

func Gorequest(companyID string) {
	gorequest.New().Get(base + "/projects").End() // mpr:companyid=fix
	r := gorequest.New()
	r.Get(base + "/offices") // mpr:companyid=fix
	r.Query("a=1")
	r.End()
}

func Fast(companyID string) error {
	req := fasthttp.AcquireRequest()
	defer fasthttp.ReleaseRequest(req)
	req.SetRequestURI(base + "/projects")
	req.Header.SetMethod("GET")
	if err := fasthttp.Do(req, nil); err != nil {
		return err
	}
	req.Reset()
	req.SetRequestURI(base + "/offices")            // mpr:companyid=fix
	_, _, err := fasthttp.Get(nil, base+"/offices") // mpr:companyid=stay
	if err != nil {
		return err
	}
	return fasthttp.Do(req, nil)
}

func Gentle(companyID string) error {
	cli := gentleman.New()
	cli.URL("https://api.procore.com")
	_, err := cli.Request().Path("/rest/v1.0/projects").Send() // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = gentleman.New().Request().URL(base + "/offices").Send() // mpr:companyid=fix
	return err
}
