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

// A client by its methods, as generic functions take one.
type scoped interface {
	CompanyID() int64
	Do(*http.Request) (*http.Response, error)
}

func listOf[C scoped](ctx context.Context, c C) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/rfis", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return c.Do(req)
}

func listBy(c scoped) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/rfis", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return c.Do(req)
}

// The client may be nil.
func listMaybe(c scoped) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/rfis", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	if c == nil {
		return http.DefaultClient.Do(req)
	}
	return http.DefaultClient.Do(req)
}

// What is sent may be that of another company.
type record interface {
	CompanyID() int64
	Path() string
}

func addRecord(r record) (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/"+r.Path(), nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// In a part of what came in: embedded, or a struct without a name.
type scope struct{ CompanyID, ProjectID int64 }

type listInput struct {
	scope
	Page int
}

func listInputs(in *listInput) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/rfis?page="+page(in.Page), nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func page(n int) string { return "" }

type hook struct {
	Kind    string
	Payload struct{ CompanyID, ID int64 }
}

func onHook(h hook) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/rfis", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Settings that are reached by a pointer or a method.
type pointed struct{ cfg *settings }

func (p *pointed) settings() *settings { return p.cfg }

func (p *pointed) vendors() (*http.Response, error) {
	cfg := p.settings()
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors?secret="+cfg.Secret, nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

type bound struct{ id int64 }

func (b bound) CompanyID() int64 { return b.id }

func (b bound) Do(req *http.Request) (*http.Response, error) { return http.DefaultClient.Do(req) }

func useMethods() {
	listOf(context.Background(), bound{7})
	listBy(bound{7})
	listMaybe(nil)
}
