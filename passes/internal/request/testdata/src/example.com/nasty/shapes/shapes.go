// Package shapes has types, literals and expressions of odd shapes.
package shapes

import (
	"fmt"
	. "net/http"
	_ "net/url"
	str "strings"
)

type (
	inner struct{ *Request }
	outer struct {
		inner
		_ int
		_ string
		*Client
		fmt.Stringer
	}
	doer interface {
		Do(*Request) (*Response, error)
	}
	both interface {
		doer
		fmt.Stringer
		interface{ CloseIdleConnections() }
	}
	header  = Header
	own     Header
	handler func(ResponseWriter, *Request)
	array   [iotas]string
	address string
)

const (
	zero = iota
	_
	two = 1 << iota
	iotas
	text = "https://api.procore.com" + "/"
	long = text + text + text
	r    = 'x'
	c    = 1i
)

func (address) join(parts ...string) string  { return str.Join(parts, "/") }
func (a *address) Set(s string) error        { *a = address(s); return nil }
func (o own) set(k string)                   { Header(o).Set(k, "v"); o[k] = nil }
func (h handler) serve(req *Request)         { h(nil, req) }
func (_ outer) nothing(_ string, _ ...int)   {}
func (o *outer) String() string              { return o.inner.Request.URL.Path + o.Header.Get("x") }
func (outer) pointer() (_ *Request, _ error) { return }

func expressions(o outer, b both, xs ...string) {
	f := (*outer).String
	g := outer.pointer
	h := address.join
	k := b.Do
	l := Header.Set
	http := Get
	http(f(&o))
	req, _ := g(o)
	k(req)
	l(req.Header, "A", h("x", xs...))
	func(...string) {}(xs...)
	(func() { http(xs[len(xs)-1]) })()
	_ = (*(&(o))).inner.Request.Header["A"][0:][:2:3][1][1:]
}

func literals() []any {
	type local struct {
		Header
		req  *Request
		next *local
	}
	x := local{Header: Header{"A": {"b"}}, next: &local{next: &local{}}}
	x.next.next.req, _ = NewRequest("GET", text, nil)
	x.next.next.req.Header = x.Header
	y := [...]string{5: text, 2: "b", "c"}
	z := map[[2]string]map[any]struct{ u string }{{"a", "b"}: {nil: {u: text}, 1: {}}}
	w := []*[]*local{{{}, nil, {req: x.req}}}
	v := &[]string{text}
	u := struct {
		a, _ string
		f    func() string
	}{"a", "b", func() string { return y[0] }}
	Get((*v)[0] + y[5] + z[[2]string{"a", "b"}][nil].u + u.f() + u.a)
	(*w[0])[1].req.Header.Set("A", "b")
	return []any{x, y, z, w, v, u, own{}, array{two: text}}
}

func assignments(m map[string]*Request, ps ...**Request) (a, b string) {
	a, b = b, a
	a, m[a], *ps[0] = b, *ps[1], m[b]
	var x, y = m[a]
	_, y = m[b]
	if y {
		a += b
		m[a].URL.Host, m[a].Host = m[a].Host, m[a].URL.Host
	}
	*(*ps[1]) = *x
	(*ps[0]).Header, _ = x.Header, y
	var _, _ = a, b
	for a, m[b] = range m {
	}
	n := 0
	n++
	n <<= 2
	n &^= 1
	ps[n], ps[n+1] = ps[n+1], ps[n]
	return
}

func conversions(b []byte, e error) {
	a := address(string(b) + string(rune(r)))
	Get(string(a) + fmt.Sprint(e, b, c, 1.5, nil, two))
	var s any = a
	Get(string(s.(address)))
	Get(fmt.Sprintf("%[3]*.[2]*[1]f %!(x) %", 12.0, 2, 6))
	Get(fmt.Sprintf(string(b), text))
	var h handler = func(w ResponseWriter, r *Request) { w.Header().Set("A", r.Host) }
	h.serve(nil)
	HandlerFunc(h).ServeHTTP(nil, nil)
	own(Header{}).set("x")
	own(nil).set("x")
	(*(*address)(nil)).join()
	_ = [](func(string) string){str.ToLower, str.TrimSpace}[0](text)
	_ = *new(*Request)
	_ = new(Client).Transport.(RoundTripper)
	_ = min(a, "x", address(text))
	_ = append([]byte(text), "x"...)
	_ = copy(b, text)
	clear(b)
}
