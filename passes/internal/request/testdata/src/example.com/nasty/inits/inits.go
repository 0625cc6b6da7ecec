// Package inits starts in an order of its own.
package inits

import "net/http"

var (
	a                = b + c()
	b, d             = f("x")
	e                = func() string { return a + g }()
	g                = "https://api.procore.com"
	_                = http.DefaultClient
	_, _             = http.Get(g)
	table            = map[string]func() string{"a": func() string { return table2["a"] }, "f": c}
	table2           = map[string]string{"a": g}
	client           *http.Client
	first            = second
	second           = &third
	third            = []*http.Request{nil, prepared}
	prepared, failed = http.NewRequest("GET", g+"/rest/v1.0/me", nil)
)

func c() string { return d + e2() }

func e2() string { return g }

func f(s string) (string, string) { return s + g, s }

func init() { client = &http.Client{Transport: http.DefaultTransport} }

func init() {
	http.DefaultTransport = client.Transport
	http.DefaultClient = client
	client.Transport = nil
	for k, f := range table {
		table2[k] = f() + table2[k]
	}
	(*first)[0] = prepared
}

// A cycle through a method: each needs the other at run time only.
type cycle struct{}

func (cycle) url() string { return loop() }

func loop() string {
	if failed != nil {
		return instance.url()
	}
	return a + b
}

var instance cycle
