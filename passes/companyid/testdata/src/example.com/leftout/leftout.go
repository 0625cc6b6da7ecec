// want package:"judged"

// Package leftout makes clients whose company a literal leaves out, or a function that nobody gives
// anything.
package leftout

import (
	"net/http"
	"strings"
)

type client struct {
	http    *http.Client
	company string
	token   string
}

func (c *client) do(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	if c.company != "" {
		req.Header.Set("Procore-Company-Id", c.company)
	}
	return c.http.Do(req)
}

func (c *client) tag(tag string) { c.token += tag }

func projects(company, token string) (*http.Response, error) {
	c := &client{http: http.DefaultClient, company: company, token: token}
	return c.do("/projects")
}

func me(token string) (*http.Response, error) {
	c := &client{http: http.DefaultClient, token: token}
	return c.do("/me")
}

func regions(token string) (*http.Response, error) {
	c := &client{http: http.DefaultClient, token: token} // want `the client is given no company id, so Procore API calls through it never send the Procore-Company-Id header; give it the company's id`
	return c.do("/regions")
}

// What is used behind is the answer, and not the client.
func status(token string) (int, error) {
	resp, err := (&client{http: http.DefaultClient, token: token}).do("/status") // want `the client is given no company id, so Procore API calls through it never send the Procore-Company-Id header; give it the company's id`
	if err != nil {
		return 0, err
	}
	return status200(resp), nil
}

func status200(resp *http.Response) int { return resp.StatusCode }

// What is set behind may be the company, too: the call is blamed.
func tagged(token, tag string) (*http.Response, error) {
	c := &client{http: http.DefaultClient, token: token}
	c.tag(tag)
	return c.do("/tags") // want `through leftout.client.do never sends the Procore-Company-Id header, since the client is given no company id; give it the company's id`
}

func both(token string) error {
	c := &client{http: http.DefaultClient, token: token} // want `the client is given no company id, so Procore API calls through it never send the Procore-Company-Id header; give it the company's id`
	if _, err := c.do("/trades"); err != nil {
		return err
	}
	_, err := c.do("/offices")
	return err
}

func quick() *client { return &client{http: http.DefaultClient} }

func vendors() (*http.Response, error) {
	return quick().do("/vendors") // want `since leftout.quick adds no company; let it add one`
}

func full(company string) *client {
	c := quick()
	c.company = company
	return c
}

func taxes(company string) (*http.Response, error) { return full(company).do("/taxes") }

func ask(query, extraHeaders map[string]string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/images", nil)
	if err != nil {
		return nil, err
	}
	for k, v := range extraHeaders {
		req.Header.Set(k, v)
	}
	q := req.URL.Query()
	for k, v := range query {
		q.Set(k, v)
	}
	req.URL.RawQuery = q.Encode()
	return http.DefaultClient.Do(req)
}

func plain() (*http.Response, error) {
	return ask(nil, nil) // want `leftout.ask is given nil for extraHeaders, so give it a map with the header`
}

func named(company string) (*http.Response, error) {
	return ask(nil, map[string]string{"Procore-Company-Id": company})
}

func edited(args map[string]string, edit ...func(*http.Request)) (*http.Response, error) {
	path := "/projects/{project}/rfis"
	for k, v := range args {
		path = strings.ReplaceAll(path, "{"+k+"}", v)
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	for _, e := range edit {
		e(req)
	}
	return http.DefaultClient.Do(req)
}

func unedited() (*http.Response, error) {
	return edited(nil) // want `leftout.edited is given no edit, so give it one that sets the header`
}

func editedForCompany(company string) (*http.Response, error) {
	return edited(nil, func(r *http.Request) { r.Header.Set("Procore-Company-Id", company) })
}
