// Package kepthooks has a client in a package variable, whose parts its users may replace.
package kepthooks

import (
	"net/http"
	"net/url"
)

const api = "https://api.procore.com/rest/v1.0"

// A Hook changes a request.
type Hook func(*http.Request)

func agent(r *http.Request) { r.Header.Set("User-Agent", "sync/2") }

// A Signer signs.
type Signer interface{ Sign(*http.Request) }

type unsigned struct{}

func (unsigned) Sign(*http.Request) {}

type client struct {
	before Hook
	hooks  []Hook
	signer Signer
	name   string
	agent  Hook
}

var std = &client{before: agent, hooks: []Hook{agent}, signer: unsigned{}, name: "X-Sync", agent: agent}

// SetBefore replaces what is done to each request.
func SetBefore(h Hook) { std.before = h }

// AddHook adds to it.
func AddHook(h Hook) { std.hooks = append(std.hooks, h) }

// SetSigner replaces who signs.
func SetSigner(s Signer) { std.signer = s }

// SetName replaces the name of a header.
func SetName(name string) { std.name = name }

// Before may be given the company by SetBefore.
func Before() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/projects", nil)
	if err != nil {
		return nil, err
	}
	std.before(req)
	return http.DefaultClient.Do(req)
}

// Hooks may be by AddHook.
func Hooks() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/vendors", nil)
	if err != nil {
		return nil, err
	}
	for _, h := range std.hooks {
		h(req)
	}
	return http.DefaultClient.Do(req)
}

// Signed may be by SetSigner.
func Signed() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/trades", nil)
	if err != nil {
		return nil, err
	}
	std.signer.Sign(req)
	return http.DefaultClient.Do(req)
}

// Named may be by SetName.
func Named(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/users", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set(std.name, company)
	return http.DefaultClient.Do(req)
}

// Agent has a hook that nobody replaces.
func Agent() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/offices", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	std.agent(req)
	return http.DefaultClient.Do(req)
}

// Own has a client of its own, of which nobody knows.
func Own() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, api+"/programs", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	c := &client{before: agent, hooks: []Hook{agent}, signer: unsigned{}}
	c.before(req)
	c.signer.Sign(req)
	return http.DefaultClient.Do(req)
}

type based struct {
	base *url.URL
	path string
}

func newBased() *based {
	u, err := url.Parse("https://api.procore.com")
	if err != nil {
		panic(err)
	}
	return &based{base: u, path: "/rest/v1.0/departments"}
}

var other = newBased()

// SetBase is for a gateway.
func SetBase(u url.URL) { other.base = &u }

// Based goes by the address that is the default.
func Based() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, other.base.String()+other.path, nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}
