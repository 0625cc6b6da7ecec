// Package svc hands a sling from service to service.
package svc

import (
	"net/http"

	"github.com/dghubble/sling"
)

// Client has the services.
type Client struct {
	Crews   *Crews
	Rates   *Rates
	Profile *Profile
}

// Crews service.
type Crews struct{ s *sling.Sling }

// Rates service.
type Rates struct{ s *sling.Sling }

// Profile service.
type Profile struct{ s *sling.Sling }

// New makes them.
func New(token, company string) *Client {
	base := sling.New().Base("https://api.procore.com/").SetBasicAuth("x", token)
	scoped := base.New().Path("rest/v1.0/").Add("Procore-Company-Id", company)
	return &Client{
		Crews:   &Crews{s: scoped.New().Path("crews/")},
		Rates:   &Rates{s: base.New().Path("rest/v1.0/rates/")},
		Profile: &Profile{s: base.New().Path("rest/v1.0/")},
	}
}

// Get one crew.
func (c *Crews) Get(id string) (v map[string]any, err error) {
	_, err = c.s.New().Get(id).ReceiveSuccess(&v)
	return v, err
}

// Delete one.
func (c *Crews) Delete(id string) error {
	_, err := c.s.New().Delete(id).ReceiveSuccess(nil)
	return err
}

// List all rates.
func (r *Rates) List() (v []map[string]any, err error) {
	_, err = r.s.New().Get("").ReceiveSuccess(&v) // mpr:companyid
	return v, err
}

// Set one, with a request of its own.
func (r *Rates) Set(id, company string, doc any) error {
	req, err := r.s.New().Put(id).BodyJSON(doc).Request()
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Me is the owner of the token.
func (p *Profile) Me() (v map[string]any, err error) {
	_, err = p.s.New().Get("me").ReceiveSuccess(&v)
	return v, err
}
