// Package sdk is built on resty, with services.
package sdk

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"time"

	"github.com/go-resty/resty/v2"
)

// Config of the SDK.
type Config struct {
	BaseURL string
	AuthURL string
	Company int
	Debug   bool
}

// Defaults of it.
func Defaults() *Config {
	return &Config{BaseURL: "https://api.procore.com", AuthURL: "https://login.procore.com"}
}

// SDK of Procore.
type SDK struct {
	cfg  *Config
	api  *resty.Client
	auth *resty.Client
	raw  *resty.Client

	Vendors  *Vendors
	Drawings *Drawings
}

type base struct{ *SDK }

// Vendors service.
type Vendors struct{ base }

// Drawings service.
type Drawings struct{ base }

// New SDK.
func New(cfg *Config) *SDK {
	if cfg == nil {
		cfg = Defaults()
	}
	s := &SDK{cfg: cfg}
	s.api = resty.New().SetBaseURL(cfg.BaseURL).SetTimeout(time.Minute).SetRetryCount(3).
		SetHeaders(map[string]string{
			"Accept":             "application/json",
			"Procore-Company-Id": strconv.Itoa(cfg.Company),
		}).
		OnBeforeRequest(func(_ *resty.Client, r *resty.Request) error {
			r.SetAuthToken(os.Getenv("TOKEN"))
			return nil
		})
	s.auth = resty.New().SetBaseURL(cfg.AuthURL)
	s.raw = resty.New().SetHostURL(cfg.BaseURL).SetAuthToken(os.Getenv("TOKEN"))
	s.Vendors = &Vendors{base{s}}
	s.Drawings = &Drawings{base{s}}
	return s
}

// Login gets a token.
func (s *SDK) Login(ctx context.Context, code string) (string, error) {
	var out struct {
		Token string `json:"access_token"`
	}
	_, err := s.auth.R().SetContext(ctx).SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).SetResult(&out).Post("/oauth/token")
	return out.Token, err
}

// List vendors.
func (v *Vendors) List(ctx context.Context) (out []map[string]any, err error) {
	_, err = v.api.R().SetContext(ctx).SetQueryParam("company_id", strconv.Itoa(v.cfg.Company)).SetResult(&out).Get("/rest/v1.0/vendors")
	return out, err
}

// Find one by the other client.
func (v *Vendors) Find(ctx context.Context, id int) (*resty.Response, error) {
	return v.raw.R().SetContext(ctx).SetPathParam("id", strconv.Itoa(id)).Get("/rest/v1.0/vendors/{id}") // mpr:companyid
}

// Update one by the other client, with a header of its own.
func (v *Vendors) Update(ctx context.Context, id int, body any) error {
	r := v.raw.R().SetContext(ctx).SetBody(body)
	r.Header.Set("Procore-Company-Id", fmt.Sprint(v.cfg.Company))
	_, err := r.Patch(fmt.Sprintf("/rest/v1.0/vendors/%d", id))
	return err
}

// Download a drawing from where the API says.
func (d *Drawings) Download(ctx context.Context, id int, file string) error {
	var out struct{ URL string }
	if _, err := d.api.R().SetContext(ctx).SetResult(&out).Get(fmt.Sprintf("/rest/v1.0/drawings/%d", id)); err != nil {
		return err
	}
	_, err := resty.New().R().SetOutput(file).Get(out.URL)
	return err
}

// Page of a drawing for people.
func (d *Drawings) Page(project, id int) string {
	return fmt.Sprintf("https://app.procore.com/%d/project/drawing_areas/%d", project, id)
}
