// Package derived has services whose types are made of another one, as many clients that
// were generated have. Whether that stands before or after them changes nothing.
package derived

import "net/http"

type AccountService service

type (
	BillingService  AccountService
	ProjectsService service
)

func (a *AccountService) Get() (*http.Response, error) {
	r, err := a.client.prepare(a.client.cfg.BasePath+"/account", "GET")
	if err != nil {
		return nil, err
	}
	return a.client.send(r)
}

func (b *BillingService) Get() (*http.Response, error) {
	r, err := b.client.prepare(b.client.cfg.BasePath+"/billing", "GET")
	if err != nil {
		return nil, err
	}
	return b.client.send(r)
}

// Right: it sets the header itself.
func (p *ProjectsService) List(company string) (*http.Response, error) {
	r, err := p.client.scoped(p.client.cfg.BasePath + "/projects")
	if err != nil {
		return nil, err
	}
	r.Header.Set("Procore-Company-Id", company)
	return p.client.send(r)
}
