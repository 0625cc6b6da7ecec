// Package recursion calls itself.
package recursion

import "net/http"

func self(u string, n int) string {
	if n == 0 {
		http.Get(u)
		return u
	}
	return self(u+"/x", n-1)
}

func even(req *http.Request, n int) *http.Request {
	if n == 0 {
		return req
	}
	return odd(req.Clone(req.Context()), n-1)
}

func odd(req *http.Request, n int) *http.Request {
	req.Header.Add("N", "n")
	return even(req, n-1)
}

func fibonacci(n int) string {
	if n < 2 {
		return "a"
	}
	return fibonacci(n-1) + fibonacci(n-2)
}

// Many calls on many paths.
func a(s string) string { return b(s+"a") + c(s+"a") + d(s+"a") }
func b(s string) string { return a(s+"b") + c(s+"b") + d(s+"b") }
func c(s string) string { return a(s+"c") + b(s+"c") + d(s+"c") }
func d(s string) string { return a(s+"d") + b(s+"d") + c(s+"d") }

func closures() {
	var visit func(n *node) string
	visit = func(n *node) string {
		if n == nil {
			return ""
		}
		s := n.url
		for _, k := range n.kids {
			s += visit(k)
		}
		http.Get(s)
		return s
	}
	visit(root)
	f := func() {}
	g := func() { f() }
	f = g
	f()
	var y func(func(func(string) string) func(string) string) func(string) string
	y = func(h func(func(string) string) func(string) string) func(string) string {
		return h(func(s string) string { return y(h)(s) })
	}
	http.Get(y(func(self func(string) string) func(string) string {
		return func(s string) string { return self(s + "/") }
	})("https://api.procore.com"))
}

type node struct {
	url  string
	kids []*node
	up   *node
}

var root = &node{url: "https://api.procore.com"}

func init() {
	root.up = root
	root.kids = []*node{root, {up: root}}
}

type chain func(string) chain

func link(s string) chain {
	http.Get(s)
	return link
}

func links() { link("a")("b")("c") }

type stringer interface{ String() string }

type wrapper struct{ stringer }

func (w wrapper) String() string { return w.stringer.String() }

func wrapped(s stringer) string {
	for range 100 {
		s = wrapper{s}
	}
	return wrapper{wrapper{s}}.String()
}

type ring struct {
	next *ring
	c    *http.Client
}

func (r *ring) do(req *http.Request) (*http.Response, error) {
	if r.next != nil {
		return r.next.do(req)
	}
	return r.c.Do(req)
}

func rings() {
	r := &ring{c: http.DefaultClient}
	r.next = &ring{r, r.c}
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/me", nil)
	r.do(req)
}

type maps map[string]maps

func selves() {
	m := maps{}
	m["x"] = m
	var l []any
	l = append(l, l, &l, m)
	var i any = &l
	i = &i
	var p *any
	*p = p
	http.Get(m["x"]["x"]["x"].url())
}

func (m maps) url() string { return "https://api.procore.com/" + m["y"].url() }
