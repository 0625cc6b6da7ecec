// Package chains builds requests in chains of calls, in all places where one can stand.
package chains

import (
	"context"
	"fmt"

	"github.com/dghubble/sling"
	"github.com/go-resty/resty/v2"
	"github.com/imroc/req/v3"
	"github.com/parnurzeal/gorequest"
	"gopkg.in/h2non/gentleman.v2"
)

const api = "https://api.procore.com"

type svc struct {
	rc        *resty.Client
	companyID int64
}

func newSvc(companyID int64) *svc {
	return &svc{rc: resty.New().SetBaseURL(api), companyID: companyID}
}

type rfi struct{ ID int64 }

func (s *svc) one(ctx context.Context, project int64) (out []rfi, err error) {
	_, err = s.rc.R().SetContext(ctx).SetResult(&out).Get(fmt.Sprintf("/rest/v1.0/projects/%d/rfis", project)) // mpr:companyid=fix
	return out, err
}

func (s *svc) multi(ctx context.Context, project int64) (*resty.Response, error) {
	return s.rc.R().
		SetContext(ctx).
		SetPathParams(map[string]string{
			"project": fmt.Sprint(project),
		}).
		Get("/rest/v1.0/projects/{project}/rfis") // mpr:companyid=fix
}

func (s *svc) named(ctx context.Context) (*resty.Response, error) {
	r := s.rc.R().SetContext(ctx)
	r = r.SetBody("x")
	if ctx.Err() != nil {
		r.SetDebug(true)
	}
	return r.Post("/rest/v1.0/projects") // mpr:companyid=fix
}

func (s *svc) helper(ctx context.Context) *resty.Request { return s.rc.R().SetContext(ctx) }

func (s *svc) viaHelper(ctx context.Context) error {
	_, err := s.helper(ctx).Get("/rest/v1.0/vendors") // mpr:companyid=fix
	return err
}

func (s *svc) ifInit(ctx context.Context) error {
	if _, err := s.rc.R().Get("/rest/v1.0/offices"); err != nil { // mpr:companyid=fix
		return err
	}
	if resp, err := s.rc.R().SetContext(ctx).
		Get("/rest/v1.0/trades"); err != nil || resp.IsError() { // mpr:companyid=fix
		return err
	}
	return nil
}

func (s *svc) goroutine(ctx context.Context) {
	go s.rc.R().Get("/rest/v1.0/offices")    // mpr:companyid=fix
	defer s.rc.R().Get("/rest/v1.0/offices") // mpr:companyid=fix
	ch := make(chan error, 1)
	go func() {
		_, err := s.rc.R().Get("/rest/v1.0/offices") // mpr:companyid=fix
		ch <- err
	}()
}

// others are the same with other libraries.
func others(companyID string) {
	c := req.C().SetBaseURL(api)
	c.R().SetSuccessResult(nil).Get("/rest/v1.0/offices") // mpr:companyid=fix

	s := sling.New().Base(api)
	s.New().
		Get("/rest/v1.0/offices"). // mpr:companyid=fix
		ReceiveSuccess(nil)

	cli := gentleman.New()
	cli.URL(api)
	cli.Get().Path("/rest/v1.0/offices").Send() // mpr:companyid=fix

	_, _, errs := gorequest.New().Timeout(3).Post(api + "/rest/v1.0/offices").Send("{}").End() // mpr:companyid=fix
	_ = errs
}
