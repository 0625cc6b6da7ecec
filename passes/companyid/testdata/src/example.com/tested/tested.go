// want package:"judged"

// Package tested is judged alike with its tests and without.
package tested

import "net/http"

// An API is given other addresses by its tests, more than are remembered of a field.
type API struct {
	client  *http.Client
	BaseURL string
}

func New() *API {
	return &API{client: http.DefaultClient, BaseURL: "https://api.procore.com/rest/v1.0"}
}

func (a *API) post(path string) error {
	req, err := http.NewRequest("POST", a.BaseURL+path, nil) // want `never sends`
	if err != nil {
		return err
	}
	_, err = a.client.Do(req)
	return err
}

func (a *API) CreateProject() error { return a.post("/projects") }

// Prepare leaves the address and the header to its callers, of which the package has none.
func Prepare(url string) (*http.Request, error) {
	return http.NewRequest("GET", url, nil)
}

// An Error keeps the request that it tells of.
type Error struct{ Request *http.Request }

func (e *Error) Error() string { return e.Request.Method + " " + e.Request.URL.String() }

// With sets the header on what it hands on.
func With(company string, next func(*http.Request) error) func(*http.Request) error {
	return func(req *http.Request) error {
		req.Header.Set("Procore-Company-Id", company)
		return next(req)
	}
}

// A Sender sends through a function that a test replaces.
type Sender struct {
	company string
	do      func(s *Sender, req *http.Request) error
}

func NewSender(company string) *Sender { return &Sender{company, send} }

func send(s *Sender, req *http.Request) error {
	req.Header.Set("Procore-Company-Id", s.company)
	_, err := http.DefaultClient.Do(req)
	return err
}

func (s *Sender) Projects() error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return err
	}
	return s.do(s, req)
}
