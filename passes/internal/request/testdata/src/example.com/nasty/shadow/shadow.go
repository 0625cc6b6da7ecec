// Package shadow gives predeclared and imported names other meanings.
package shadow

import "net/http"

type string []http.Header

type error struct{ nil, true func(x int) string }

type int = interface{ len() error }

func append(x string, y ...http.Header) (z string) { return y }
func len(x string) (nil error)                     { return }
func panic(x, y error) (http string)               { return nil }
func make(x func() string) error                   { return error{nil: func(int) string { return x() }} }
func print(req *http.Request) *http.Request        { return req }
func recover(http *http.Client) (new string)       { http.Get("https://api.procore.com"); return new }

func use(new, delete, copy string, cap func(http.Header)) (true, false string) {
	http := http.DefaultClient
	{
		http, _ := http.Get("https://api.procore.com/rest/v1.0/me")
		http.Header.Set("A", "b")
	}
	req := print(nil)
	if req, iota := req, append(new, delete...); req != nil {
		http.Do(req)
		true = iota
	}
	cap(append(panic(len(copy), make(func() string { return recover(http) })))[0])
	for append := range true {
		_ = append
	}
	return true, false
}
