// Package v_changed changes what its variables hold since the start.
package v_changed

import (
	"crypto/tls"
	"net/http"

	"github.com/go-resty/resty/v2"
)

type Client struct {
	hc      *http.Client
	headers map[string]string
	h       http.Header
}

func New() *Client {
	return &Client{hc: &http.Client{}, headers: map[string]string{"Accept": "*/*"}, h: http.Header{}}
}

func (c *Client) SetHeader(k, v string) { c.headers[k] = v }

func (c *Client) get(path string) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/"+path, nil)
	for k, v := range c.headers {
		req.Header.Set(k, v)
	}
	c.hc.Do(req)
}

var std = New()

func SetCompany(id string) { std.SetHeader("Procore-Company-Id", id) }

func Projects() { std.get("projects") }

var agentOnly = http.Header{"Accept": {"*/*"}}

func SetAgent(a string) { agentOnly.Set("User-Agent", a) }

func Vendors() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil) // mpr:companyid
	req.Header = agentOnly.Clone()
	http.DefaultClient.Do(req)
}

var rc = resty.New().SetBaseURL("https://api.procore.com")

func Setup(id string) { rc.SetHeader("Procore-Company-Id", id) }

func Tools() { rc.R().Get("/rest/v1.0/tools") }

var rc2 = resty.New().SetBaseURL("https://api.procore.com")

func Setup2(id string) {
	rc2.OnBeforeRequest(func(c *resty.Client, r *resty.Request) error {
		r.SetHeader("Procore-Company-Id", id)
		return nil
	})
}

func Tools2() { rc2.R().Get("/rest/v1.0/tools") }

var rc3 = resty.New().SetBaseURL("https://api.procore.com")

func Setup3(id string) { rc3.SetHeader("User-Agent", id) }

func Tools3() { rc3.R().Get("/rest/v1.0/tools") } // mpr:companyid

var hc = &http.Client{}

func Insecure() {
	hc.Transport = &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	hc.Timeout = 5
}

func Tools4() { hc.Get("https://api.procore.com/rest/v1.0/tools") } // mpr:companyid

var nested = struct {
	c *http.Client
	h http.Header
}{&http.Client{}, http.Header{}}

func SetupN(id string) { nested.h.Set("Procore-Company-Id", id) }

func ToolsN() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	req.Header = nested.h.Clone()
	nested.c.Do(req)
}

var list = []string{"Accept"}

func AddKey(k string) { list = append(list, "Procore-Company-Id") }

func ToolsL(id string) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	for _, k := range list {
		req.Header.Set(k, id)
	}
	http.DefaultClient.Do(req)
}

var own = &Client{hc: &http.Client{}}

func UseHeaders(h http.Header) { own.h = h }

func ToolsO() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	for k, v := range own.h {
		req.Header[k] = v
	}
	own.hc.Do(req)
}

func UseClient(c *http.Client) { own2.hc = c }

var own2 = &Client{hc: &http.Client{}}

func ToolsP() {
	own2.hc.Get("https://api.procore.com/rest/v1.0/vendors") // mpr:companyid
}
