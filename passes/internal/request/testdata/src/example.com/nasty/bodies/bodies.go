// Package bodies has functions without one, as assembly, cgo and go:linkname have them.
package bodies

import (
	"net/http"
	"unsafe"
)

func sign(req *http.Request)
func url(s string) (string, error)
func client(opts ...func(*http.Client)) *http.Client

type machine struct{ p unsafe.Pointer }

func (m *machine) do(req *http.Request) (*http.Response, error)
func (machine) header() http.Header

func use(m *machine) {
	u, _ := url("https://api.procore.com")
	req, _ := http.NewRequest("GET", u, nil)
	sign(req)
	req.Header = m.header()
	client(func(c *http.Client) { c.Transport = nil }).Do(req)
	f := m.do
	f(req)
	(*machine).do(nil, req)
	*(*string)(unsafe.Pointer(&u)) = "x"
	_ = (*http.Request)(m.p)
	_ = unsafe.Slice(unsafe.StringData(u), 3)
}
