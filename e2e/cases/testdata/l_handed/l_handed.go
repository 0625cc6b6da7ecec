// Package l_handed has values that a library calls later: as an interface, by a method, by a literal.
package l_handed

import (
	"flag"
	"net/http"
	"time"
)

type proxy struct {
	client  *http.Client
	company string
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) { p.list() }

func (p *proxy) serve(w http.ResponseWriter, r *http.Request) { p.list() }

func (p *proxy) list() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return
	}
	if p.company != "" {
		req.Header.Set("Procore-Company-Id", p.company)
	}
	res, err := p.client.Do(req)
	if err != nil {
		return
	}
	res.Body.Close()
}

type vendors struct {
	client  *http.Client
	company string
}

func (x *vendors) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return
	}
	if x.company != "" {
		req.Header.Set("Procore-Company-Id", x.company)
	}
	res, err := x.client.Do(req)
	if err != nil {
		return
	}
	res.Body.Close()
}

type users struct {
	client  *http.Client
	company string
}

func (x *users) serve(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/users", nil)
	if err != nil {
		return
	}
	if x.company != "" {
		req.Header.Set("Procore-Company-Id", x.company)
	}
	res, err := x.client.Do(req)
	if err != nil {
		return
	}
	res.Body.Close()
}

type offices struct {
	client  *http.Client
	company string
}

func (x *offices) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil)
	if err != nil {
		return
	}
	if x.company != "" {
		req.Header.Set("Procore-Company-Id", x.company)
	}
	res, err := x.client.Do(req)
	if err != nil {
		return
	}
	res.Body.Close()
}

func serve(company string) error {
	mux := http.NewServeMux()
	mux.Handle("/a", &vendors{client: http.DefaultClient, company: company})
	mux.Handle("/b", &vendors{client: http.DefaultClient}) // mpr:companyid
	mux.HandleFunc("/c", (&users{client: http.DefaultClient, company: company}).serve)
	mux.HandleFunc("/d", (&users{client: http.DefaultClient}).serve)                         // mpr:companyid
	mux.Handle("/e", http.TimeoutHandler(&offices{client: &http.Client{}}, time.Second, "")) // mpr:companyid
	mux.Handle("/f", &offices{client: &http.Client{}, company: company})
	srv := http.Server{Handler: mux}
	return srv.ListenAndServe()
}

func serveOne(company string) error {
	srv := http.Server{Addr: ":80", Handler: &proxy{client: http.DefaultClient}} // mpr:companyid
	if company != "" {
		srv.Handler = &proxy{client: http.DefaultClient, company: company}
	}
	return srv.ListenAndServe()
}

// A server may be told the company when its routes are there already.
type server struct {
	proxy
	mux *http.ServeMux
}

func newServer() *server {
	s := &server{proxy: proxy{client: http.DefaultClient}, mux: http.NewServeMux()}
	s.mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { s.list() })
	s.mux.HandleFunc("/method", s.serve)
	s.mux.Handle("/value", s)
	return s
}

func (s *server) use(company string) { s.company = company }

// New is used by other packages.
func New() *server { return newServer() }

// What sets the company may be called by a library, too.
type setting struct{ p *proxy }

func (s setting) Set(company string) error { s.p.company = company; return nil }
func (s setting) String() string           { return s.p.company }

func flags() {
	p := &proxy{client: http.DefaultClient}
	flag.Var(setting{p}, "company", "which company")
	flag.Parse()
	p.list()
	http.Handle("/", p)
}

// Handlers are called in any order, and timers later.
func (p *proxy) choose(w http.ResponseWriter, r *http.Request) { p.company = r.FormValue("company") }

func chosen() {
	p := &proxy{client: http.DefaultClient}
	http.HandleFunc("GET /chosen", p.serve)
	http.HandleFunc("POST /chosen", p.choose)
	http.HandleFunc("GET /here", func(w http.ResponseWriter, r *http.Request) { p.list() })
}

// Later is completed by its caller before it sends.
func Later() *Timed {
	t := &Timed{client: http.DefaultClient}
	time.AfterFunc(time.Minute, t.tick)
	return t
}

type Timed struct {
	Company string
	client  *http.Client
}

func (t *Timed) tick() { (&proxy{client: t.client, company: t.Company}).list() }

func all() {
	chosen()
	flags()
	serveOne("7")
	serve("7")
}

func init() { go all() }
