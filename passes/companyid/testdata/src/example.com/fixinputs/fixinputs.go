// want package:"judged"

// Package fixinputs has the company's id in what came in, in tagged settings, and in clients
// that are used right behind.
package fixinputs

import (
	"context"
	"net/http"
	"os"
)

type event struct {
	CompanyID int64
	ProjectID int64
}

type worker struct{ hc *http.Client }

func (w *worker) onEvent(ctx context.Context, ev event) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/rfis", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return w.hc.Do(req)
}

// Two events: which company is meant?
func (w *worker) moved(from, to event) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/rfis?from="+from.name(), nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return w.hc.Do(req)
}

func (e event) name() string { return "" }

// The event may be missing.
func (w *worker) maybe(ev *event) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/rfis", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return w.hc.Do(req)
}

// A vendor is sent; it may be that of another company.
type vendor struct{ CompanyID int64 }

func (w *worker) add(v vendor) (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/vendors", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return w.hc.Do(req)
}

type settings struct {
	Secret  string `env:"PROCORE_CLIENT_SECRET"`
	Company string `env:"PROCORE_COMPANY_ID,required"`
}

type server struct {
	hc  *http.Client
	cfg settings
}

func (s *server) vendors() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return s.hc.Do(req)
}

// That of the settings, or that of the event?
func (s *server) onEvent(ev event) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/rfis", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return s.hc.Do(req)
}

type Client struct {
	HTTP      *http.Client
	CompanyID int64
}

// A client that is read right behind is no nil pointer.
func list[T any](c *Client) (out T, err error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // want `never sends`
	if err != nil {
		return out, err
	}
	_, err = c.HTTP.Do(req)
	return out, err
}

// This one may be.
func orDefault(c *Client) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	if c != nil && c.HTTP != nil {
		return c.HTTP.Do(req)
	}
	return http.DefaultClient.Do(req)
}

func use() {
	w, s, c := &worker{http.DefaultClient}, &server{hc: http.DefaultClient, cfg: settings{Company: os.Getenv("PROCORE_COMPANY_ID")}}, &Client{HTTP: http.DefaultClient, CompanyID: 7}
	w.onEvent(context.Background(), event{CompanyID: 8})
	w.moved(event{}, event{})
	w.maybe(nil)
	w.add(vendor{})
	s.vendors()
	s.onEvent(event{})
	list[int](c)
	orDefault(nil)
}
