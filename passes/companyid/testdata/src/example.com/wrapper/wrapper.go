// want package:"judged\\(5 sites\\)"

// Package wrapper makes requests for others. Where it knows the URL and gives no
// header it is reported here, once, and else in package wrapped.
package wrapper

import (
	"context"
	"net/http"
)

// Projects knows everything.
func Projects(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/projects", nil) // want `^Procore API call never sends`
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Get knows nothing of where it goes.
func Get(ctx context.Context, url string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Call sends what headers it is given.
func Call(ctx context.Context, path string, h http.Header) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header = h
	return http.DefaultClient.Do(req)
}

// NewRequest leaves it to others to complete and send the request.
func NewRequest(path string) (*http.Request, error) {
	return http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
}

// SetCompany gives a request the header.
func SetCompany(req *http.Request, id string) { req.Header.Set("Procore-Company-Id", id) }

// Transport adds the header to what it sends.
type Transport struct {
	Next    http.RoundTripper
	Company string
}

func (t *Transport) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", t.Company)
	return t.Next.RoundTrip(req)
}

// A Client sends through what it is given.
type Client struct{ hc *http.Client }

// New hands the client in.
func New(hc *http.Client) *Client { return &Client{hc} }

// Users is judged by the client.
func (c *Client) Users() (*http.Response, error) {
	return c.hc.Get("https://api.procore.com/rest/v1.0/users")
}

// A Keeper keeps headers, which only some of its methods send.
type Keeper struct {
	base    string
	headers http.Header
}

// Keep makes one.
func Keep(base string, headers http.Header) *Keeper { return &Keeper{base, headers} }

// Bare leaves them out.
func (k *Keeper) Bare() (*http.Response, error) {
	req, err := http.NewRequest("GET", k.base+"/projects", nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Full sends them.
func (k *Keeper) Full() (*http.Response, error) {
	req, err := http.NewRequest("GET", k.base+"/projects", nil)
	if err != nil {
		return nil, err
	}
	req.Header = k.headers.Clone()
	return http.DefaultClient.Do(req)
}
