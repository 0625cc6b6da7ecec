// Package v_kept puts requests where others complete and send them.
package v_kept

import (
	"container/list"
	"container/ring"
	"net/http"
	"sync"
	"sync/atomic"
)

type job struct {
	name string
	req  *http.Request
}

// Box keeps requests in many ways.
type Box struct {
	named  map[string]*http.Request
	jobs   map[string]job
	ptrs   map[string]*job
	later  *list.List
	ring   *ring.Ring
	shared sync.Map
	last   atomic.Pointer[http.Request]
	any    atomic.Value
	ch     chan *http.Request
	jobsCh chan job
	nested struct{ list []*http.Request }
	lists  map[string][]*http.Request
	pool   *sync.Pool
	fns    []func() *http.Request
}

// New returns an empty one.
func New() *Box {
	return &Box{named: map[string]*http.Request{}, jobs: map[string]job{}, ptrs: map[string]*job{}, later: list.New(), ring: ring.New(4),
		ch: make(chan *http.Request, 10), jobsCh: make(chan job, 10), lists: map[string][]*http.Request{}, pool: &sync.Pool{}}
}

func request(path string) *http.Request {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/"+path, nil)
	if err != nil {
		panic(err)
	}
	return req
}

func (b *Box) Named()  { b.named["a"] = request("a") }
func (b *Box) Jobs()   { b.jobs["a"] = job{"a", request("b")} }
func (b *Box) Ptrs()   { b.ptrs["a"] = &job{"a", request("c")} }
func (b *Box) Later()  { b.later.PushBack(request("d")) }
func (b *Box) Ring()   { b.ring.Value = request("e") }
func (b *Box) Shared() { b.shared.Store("a", request("f")) }
func (b *Box) Last()   { b.last.Store(request("g")) }
func (b *Box) Any()    { b.any.Store(request("h")) }
func (b *Box) Ch()     { b.ch <- request("i") }
func (b *Box) JobsCh() { b.jobsCh <- job{"a", request("j")} }
func (b *Box) Nested() { b.nested.list = append(b.nested.list, request("k")) }
func (b *Box) Lists()  { b.lists["a"] = append(b.lists["a"], request("l")) }
func (b *Box) Pool()   { b.pool.Put(request("m")) }

// Fns keeps functions that give requests out.
func (b *Box) Fns() {
	r := request("n")
	b.fns = append(b.fns, func() *http.Request { return r })
}

// Send completes all, and sends them.
func (b *Box) Send(company string) {
	send := func(r *http.Request) {
		r.Header.Set("Procore-Company-Id", company)
		http.DefaultClient.Do(r)
	}
	for _, r := range b.named {
		send(r)
	}
	for _, j := range b.jobs {
		send(j.req)
	}
	for _, j := range b.ptrs {
		send(j.req)
	}
	for e := b.later.Front(); e != nil; e = e.Next() {
		send(e.Value.(*http.Request))
	}
	b.ring.Do(func(v any) { send(v.(*http.Request)) })
	b.shared.Range(func(_, v any) bool { send(v.(*http.Request)); return true })
	send(b.last.Load())
	send(b.any.Load().(*http.Request))
	for _, r := range b.nested.list {
		send(r)
	}
	for _, l := range b.lists {
		for _, r := range l {
			send(r)
		}
	}
	send(b.pool.Get().(*http.Request))
	for _, f := range b.fns {
		send(f())
	}
	for r := range b.ch {
		send(r)
	}
	for j := range b.jobsCh {
		send(j.req)
	}
}
