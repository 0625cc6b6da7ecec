// Package status is the old status page's view of a company.
package status

import (
	"fmt"
	"io"
	"net/http"
	"strconv"
)

// Page of a company.
type Page struct {
	Token     string
	CompanyID int64
}

func send(req *http.Request, token string) (io.ReadCloser, error) {
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	return resp.Body, nil
}

// Projects of the company.
func (p *Page) Projects() (io.ReadCloser, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("http://app.procore.com/rest/v1.0/companies/%d/projects", p.CompanyID), nil) // mpr:legacyhost=api.procore.com mpr:hostmismatch=fix mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return send(req, p.Token)
}

// Programs of the company.
func (p *Page) Programs() (io.ReadCloser, error) {
	req, err := http.NewRequest("GET", "http://app.procore.com:80/rest/v1.0/companies/"+strconv.FormatInt(p.CompanyID, 10)+"/programs", nil) // mpr:legacyhost=api.procore.com mpr:hostmismatch? mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return send(req, p.Token)
}

// Offices uses what the federal tenant was told to use.
func (p *Page) Offices() (io.ReadCloser, error) {
	req, err := http.NewRequest("GET", `https://login.procoregov.com/rest/v1.0/offices?company_id=`+fmt.Sprint(p.CompanyID), nil) // mpr:hostmismatch=api.procoregov.com mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return send(req, p.Token)
}

// Training uses a host that was never there.
func (p *Page) Training() (io.ReadCloser, error) {
	req, err := http.NewRequest("GET", "https://sandbox-monthly.procore.com/rest/v1.0/companies/"+fmt.Sprint(p.CompanyID)+"/users", nil) // mpr:hostmismatch=api-monthly.procore.com mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return send(req, p.Token)
}

// Beta uses another, which words point nowhere.
func (p *Page) Beta() (io.ReadCloser, error) {
	req, err := http.NewRequest("GET", "https://beta.procore.com/rest/v1.0/companies/"+fmt.Sprint(p.CompanyID)+"/users", nil) // mpr:hostmismatch=stay mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return send(req, p.Token)
}
