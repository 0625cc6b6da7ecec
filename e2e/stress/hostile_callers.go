package main

// This file holds hostile programs in which many functions lead to one request, or to requests that
// are alike.

import (
	"fmt"
	"strings"
)

// callers is one helper that sets the header if it is given a company, and n functions that call it,
// half of them without one.
func callers(n int) string {
	return head + `func help(id, path string) error {
	req, err := http.NewRequest("GET", base+"/rest/v1.0/"+path, nil)
	if err != nil {
		return err
	}
	if id != "" {
		req.Header.Set("Procore-Company-Id", id)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

` + repeat(n/2, "func With$() error { return help(\"1\", \"a$\") }\n\nfunc Without$() error { return help(\"\", \"a$\") }\n\n")
}

// chained is one expression of 2n calls, each of a method of what the one before returned. Go's own type
// checker takes n² for it: it writes down what each call is called on.
func chained(n int) string {
	return head + `type B struct {
	path string
	h    http.Header
}

func (b *B) At(part string) *B {
	b.path += "/" + part
	return b
}

func (b *B) With(name, v string) *B {
	b.h.Set(name, v)
	return b
}

func (b *B) Get() error { return get(b.path) }

func F(id string) error {
	return (&B{path: "/rest/v1.0", h: http.Header{}})` + repeat(n, ".\n\t\tAt(\"a$\").With(\"X-$\", id)") + ".Get()\n}\n"
}

// generics is n pairs of generic functions that call each other, in a ring, and make a request.
func generics(n int) string {
	ring := strings.Replace(repeat(n, `func A$[T ~string](t T) error {
	if cond($) {
		return B$[T](t)
	}
	return A$+[T](t + "x")
}

func B$[T ~string](t T) error {
	if cond(3) {
		return get(string(t))
	}
	return A$[T](t)
}

`), fmt.Sprintf("A%d[T](", n), "A0[T](", 1)
	return head + ring + "func F() error { return A0(\"/rest/v1.0/x\") }\n"
}

// wide is a function that adds to its address below each of two hundred conditions, and n that call it.
func wide(n int) string {
	return head + "func work(id string) error {\n\tu := \"/rest/v1.0\"\n" + repeat(200, "\tif cond($) {\n\t\tu += \"/a$\"\n\t}\n") + "\treturn get(u + id)\n}\n\n" +
		repeat(n, "func F$() error { return work(\"/a$\") }\n")
}

// templates is n clients, each with a request of which it sends copies.
func templates(n int) string {
	return strings.Replace(head, "import ", "import \"context\"\n\nimport ", 1) + repeat(n, `type Fan$ struct{ template *http.Request }

func New$() (*Fan$, error) {
	req, err := http.NewRequest("GET", base+"/rest/v1.0/$", nil)
	if err != nil {
		return nil, err
	}
	return &Fan${template: req}, nil
}

func (f *Fan$) Get(ctx context.Context) error {
	_, err := http.DefaultClient.Do(f.template.Clone(ctx))
	return err
}

`)
}

// makers is [services], made by functions of which there are more with each service. All that a maker
// sets is set by each of them: the fields of services get as many values.
func makers(n int) string {
	return services(n) + repeat(n/4, "func Make$() error { return New(&Config{base: base, token: \"m$\", http: http.DefaultClient}).S$.List(\"1\") }\n")
}
