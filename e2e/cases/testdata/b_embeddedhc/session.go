package hc

import (
	"net/http"
	"net/url"
	"strings"
)

const oldAPI = "https://api.procore.com/vapid/"

// A session embeds its client by value; nothing gives that a transport.
type session struct {
	http.Client
	token string
}

// OpenOld opens one.
func OpenOld(token string) *session { return &session{token: token} }

func (s *session) Note(project, text string) error {
	_, err := s.PostForm(oldAPI+"projects/"+project+"/notes_logs?access_token="+s.token, url.Values{"comment": {text}}) // mpr:companyid
	return err
}

func (s *session) Vendor(company, body string) error {
	req, err := http.NewRequest(http.MethodPost, oldAPI+"vendors", strings.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	_, err = s.Do(req)
	return err
}

type scoped struct{ company string }

func (t scoped) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", t.company)
	return http.DefaultTransport.RoundTrip(r)
}

// A pooled session gets a transport when it is opened.
type pooled struct {
	http.Client
}

// OpenPooled opens one.
func OpenPooled(company string) *pooled {
	p := new(pooled)
	p.Transport = scoped{company}
	return p
}

func (p *pooled) Roles() (*http.Response, error) { return p.Get(oldAPI + "roles") }

// A Handed is exported: others may replace its client.
type Handed struct {
	http.Client
}

func (s *Handed) Trades() (*http.Response, error) { return s.Get(oldAPI + "trades") }
