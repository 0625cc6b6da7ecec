package main

// This file holds hostile programs of many clients, or of one that is used in many ways.

// embedClients is n clients that embed one, and a function for each that makes it and calls a method
// that it has by that.
func embedClients(n int) string {
	return head + `type C struct{ *http.Client }

func (c *C) Fetch(p string) error {
	_, err := c.Get(base + p)
	return err
}

` + repeat(n, `type S$ struct{ *C }

func (s S$) List() error { return s.Fetch("/rest/v1.0/$") }

func Run$() error { return S${&C{http.DefaultClient}}.List() }

`)
}

// optionLists is one helper that takes options, and n functions that call it with two of them.
func optionLists(n int) string {
	return head + `type opt func(*http.Request)

func with(k, v string) opt { return func(r *http.Request) { r.Header.Set(k, v) } }

func send(p string, o ...opt) error {
	req, err := http.NewRequest("GET", base+p, nil)
	if err != nil {
		return err
	}
	for _, f := range o {
		f(req)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

` + repeat(n, "func F$() error { return send(\"/rest/v1.0/$\", with(\"X-$\", \"v\"), with(\"Procore-Company-Id\", \"1\")) }\n")
}

// iterators is n functions that each go over what another one hands them.
func iterators(n int) string {
	return head + repeat(n, `func seq$(yield func(string) bool) {
	for _, s := range []string{"a", "b"} {
		if !yield("/rest/v1.0/$/" + s) {
			return
		}
	}
}

func F$() {
	for p := range seq$ {
		_ = get(p)
	}
}

`)
}

// workers is one worker, and n functions that start it and send it a job over a channel.
func workers(n int) string {
	return head + `type job struct{ path, company string }

func worker(in <-chan job, out chan<- error) {
	for j := range in {
		req, err := http.NewRequest("GET", base+j.path, nil)
		if err == nil {
			if j.company != "" {
				req.Header.Set("Procore-Company-Id", j.company)
			}
			_, err = http.DefaultClient.Do(req)
		}
		out <- err
	}
}

` + repeat(n, `func F$() error {
	in, out := make(chan job), make(chan error)
	go worker(in, out)
	in <- job{path: "/rest/v1.0/$"}
	close(in)
	return <-out
}

`)
}

// instances is n uses of a generic client, each for a type of its own.
func instances(n int) string {
	return head + `type Client[T any] struct {
	base string
	zero T
}

func (c *Client[T]) Get(id string) (T, error) { return c.zero, get(c.base + id) }

func Do[T, U any](c *Client[T], f func(T) U, id string) (u U, err error) {
	t, err := c.Get(id)
	return f(t), err
}

` + repeat(n, `type R$ struct{ ID int64 }

func F$(id string) (*R$, error) {
	return Do(&Client[R$]{base: "/rest/v1.0/$/"}, func(r R$) *R$ { return &r }, id)
}

`)
}
