// Package channelfield feeds workers over channels that lie in fields.
package channelfield

import (
	"context"
	"net/http"
	"time"
)

const base = "https://api.procore.com/rest/v1.0"

type call struct {
	req   *http.Request
	reply chan answer
}

type answer struct {
	resp *http.Response
	err  error
}

// Client has one worker, which New starts.
type Client struct {
	calls chan call
	done  chan struct{}
}

// New starts the worker.
func New() *Client {
	c := &Client{calls: make(chan call, 16), done: make(chan struct{})}
	go c.loop()
	return c
}

func (c *Client) loop() {
	tick := time.NewTicker(time.Second)
	for {
		select {
		case next := <-c.calls:
			<-tick.C
			resp, err := http.DefaultClient.Do(next.req)
			next.reply <- answer{resp, err}
		case <-c.done:
			return
		}
	}
}

// Trades leaves the header out.
func (c *Client) Trades() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+"/companies/1/trades", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return c.send(req)
}

// Vendors sets it.
func (c *Client) Vendors(company string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, base+"/vendors", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return c.send(req)
}

func (c *Client) send(req *http.Request) (*http.Response, error) {
	next := call{req, make(chan answer, 1)}
	c.calls <- next
	got := <-next.reply
	return got.resp, got.err
}

// Pool has workers that sign what they get, over a channel that they are handed.
type Pool struct{ jobs chan<- *http.Request }

// NewPool starts n workers.
func NewPool(ctx context.Context, n int, company string) *Pool {
	jobs := make(chan *http.Request)
	for range n {
		go func() {
			for req := range jobs {
				req.Header.Set("Procore-Company-Id", company)
				if resp, err := http.DefaultClient.Do(req); err == nil {
					resp.Body.Close()
				}
			}
		}()
	}
	return &Pool{jobs: jobs}
}

// Delete is signed by the worker.
func (p *Pool) Delete(id string) error {
	req, err := http.NewRequest(http.MethodDelete, base+"/punch_items/"+id, nil)
	if err == nil {
		p.jobs <- req
	}
	return err
}

// Paths has a worker that makes the requests itself.
type Paths struct {
	ctx   context.Context
	queue chan string
}

// Run works until the queue is closed.
func (p *Paths) Run() {
	for path := range p.queue {
		req, err := http.NewRequestWithContext(p.ctx, http.MethodGet, "https://api.procore.com"+path, nil) // mpr:companyid
		if err != nil {
			continue
		}
		if resp, err := http.DefaultClient.Do(req); err == nil {
			resp.Body.Close()
		}
	}
}

// NewPaths makes one.
func NewPaths(ctx context.Context) *Paths { return &Paths{ctx, make(chan string, 8)} }

// Schedules asks for the schedules.
func (p *Paths) Schedules() { p.queue <- "/rest/v1.0/schedules" }

// Stages signs in one stage and sends in the next.
type Stages struct {
	raw, signed chan *http.Request
}

// NewStages starts both.
func NewStages(company string) *Stages {
	s := &Stages{make(chan *http.Request), make(chan *http.Request)}
	go s.sign(company)
	go s.send()
	return s
}

func (s *Stages) sign(company string) {
	for req := range s.raw {
		req.Header.Set("Procore-Company-Id", company)
		s.signed <- req
	}
}

func (s *Stages) send() {
	for req := range s.signed {
		http.DefaultClient.Do(req)
	}
}

// Meetings goes through both stages.
func (s *Stages) Meetings() {
	req, err := http.NewRequest(http.MethodGet, base+"/meetings", nil)
	if err == nil {
		s.raw <- req
	}
}

// Queue hands its requests out: who takes them may sign them.
type Queue struct{ Out chan *http.Request }

// Meetings puts one in.
func (q *Queue) Meetings() {
	req, err := http.NewRequest(http.MethodGet, base+"/meetings", nil)
	if err == nil {
		q.Out <- req
	}
}

var background = make(chan *http.Request, 4)

func init() {
	go func() {
		for req := range background {
			http.DefaultClient.Do(req)
		}
	}()
}

// Touch leaves it to the package's worker.
func Touch(id string) {
	req, err := http.NewRequest(http.MethodPatch, base+"/rfis/"+id, nil) // mpr:companyid
	if err == nil {
		background <- req
	}
}
