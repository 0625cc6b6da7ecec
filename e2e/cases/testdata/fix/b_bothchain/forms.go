// Package forms fills inspection forms from the field app.
package forms

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// Filler of forms.
type Filler struct {
	token     string
	companyID int64
}

// SignIn returns a filler.
func SignIn(form url.Values, companyID int64) (*Filler, error) {
	resp, err := http.PostForm(tokenURL, form)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return &Filler{token: resp.Header.Get("X-Access-Token"), companyID: companyID}, nil
}

func (f *Filler) send(req *http.Request) error {
	req.Header.Set("Authorization", "Bearer "+f.token)
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(f.companyID, 10))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Create makes a form.
func (f *Filler) Create(project int, doc string) error {
	req, err := http.NewRequest("POST", fmt.Sprintf(formsURL, project), strings.NewReader(doc))
	if err != nil {
		return err
	}
	return f.send(req)
}

// Fill writes into one.
func (f *Filler) Fill(project, form int, doc string) error {
	req, err := http.NewRequest("PATCH", fmt.Sprintf(formURL, project, form), strings.NewReader(doc))
	if err != nil {
		return err
	}
	return f.send(req)
}
