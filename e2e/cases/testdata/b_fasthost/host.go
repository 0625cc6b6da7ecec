// Package host keeps connections to one host.
package host

import (
	"errors"
	"strconv"

	"github.com/valyala/fasthttp"
)

// Doer is what fasthttp's clients have in common.
type Doer interface {
	Do(req *fasthttp.Request, resp *fasthttp.Response) error
}

var hc Doer = &fasthttp.HostClient{Addr: "api.procore.com:443", IsTLS: true}

func call(method, uri, token string, prepare func(*fasthttp.RequestHeader)) ([]byte, error) {
	req, resp := fasthttp.AcquireRequest(), fasthttp.AcquireResponse()
	defer func() { fasthttp.ReleaseRequest(req); fasthttp.ReleaseResponse(resp) }()
	req.SetRequestURI(uri)
	req.Header.SetMethod(method)
	req.Header.SetBytesV("Authorization", []byte("Bearer "+token))
	prepare(&req.Header)
	if err := hc.Do(req, resp); err != nil {
		return nil, err
	}
	if resp.StatusCode() >= 300 {
		return nil, errors.New(strconv.Itoa(resp.StatusCode()))
	}
	return append([]byte(nil), resp.Body()...), nil
}

// Equipment lists machines.
func Equipment(token string, company int) ([]byte, error) {
	return call("GET", "https://api.procore.com/rest/v1.0/managed_equipment", token, func(h *fasthttp.RequestHeader) {
		h.Add("Procore-Company-Id", strconv.Itoa(company))
	})
}

// Makes lists their makers.
func Makes(token string) ([]byte, error) {
	return call("GET", "https://api.procore.com/rest/v1.0/managed_equipment_makes", token, func(h *fasthttp.RequestHeader) { // mpr:companyid
		h.Set("Accept", "application/json")
	})
}

// Parts sets host and path apart.
func Parts(id int) error {
	var req fasthttp.Request
	var resp fasthttp.Response
	uri := req.URI()
	uri.SetScheme("https")
	uri.SetHost("api.procore.com")
	uri.SetPath("/rest/v1.0/managed_equipment/" + strconv.Itoa(id)) // mpr:companyid?
	return hc.Do(&req, &resp)
}

// Peer is another service's.
func Peer() (int, []byte, error) {
	return fasthttp.Get(nil, "https://peer.example.com/rest/v1.0/machines")
}
