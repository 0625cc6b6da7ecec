// Package a gets in several ways.
package a

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

type C struct {
	http.Client
	CompanyID int
}

func (c *C) A(v url.Values) error {
	resp, err := c.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", c.CompanyID))
	if err != nil {
		return err
	}
	resp.Body.Close()
	for i := range 3 {
		page, err := c.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/offices?page=%d", i))
		if err != nil {
			return err
		}
		page.Body.Close()
	}
	if _, err := c.PostForm("https://api.procore.com/rest/v1.0/projects", v); err != nil {
		return err
	}
	out, err := c.PostForm("https://api.procore.com/rest/v1.0/offices", v)
	if err != nil {
		return err
	}
	out.Body.Close()
	head, err := http.Head("https://api.procore.com/rest/v1.0/offices") // mpr:companyid=fix
	if err != nil {
		return err
	}
	head.Body.Close()
	return nil
}

func read(companyID int, r *strings.Reader) (n int, err error) {
	resp, err := http.Post("https://api.procore.com/rest/v1.0/offices", "application/json", r) // mpr:companyid=fix
	if err != nil {
		return
	}
	n = resp.StatusCode
	return
}

func loop(companyID int) {
	errs := 0
	for {
		resp, err := http.Get("https://api.procore.com/rest/v1.0/offices") // mpr:companyid=fix
		if err != nil {
			errs++
			continue
		}
		resp.Body.Close()
		if errs > 3 {
			break
		}
	}
}

func Do(c *C) { c.A(nil); read(1, nil); loop(1) }
func New() *C { return &C{} }
