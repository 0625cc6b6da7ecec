package main

// This file holds a generator of programs of which it knows what is to be reported: requests whose
// header is set on every path, on some, on none, or misspelt, or that need none, by clients,
// helpers, options and transports that lie in one to four packages. Requests are copied on the way,
// made in one package and sent by another, and sent for each of several companies.

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A known program is the text of its packages, of which each may import those before it.
type known struct {
	packages []string
	// missing are the functions that send a request without its header for certain; of the others
	// nothing is to be said.
	missing map[string]bool
	// bare are those of the first package that do so through a client which NewAPI is given no
	// company for. Where it is so for all that it makes there, that is said once, in NewAPI.
	bare map[string]bool
}

// An answer is what is true of the header of a request.
type answer int

// The answers.
const (
	onAllPaths answer = iota
	onSomePaths
	onNoPath
	misspelt
	exempt
	undecided // by somebody who is not seen
	answers   // their number
)

// reported reports whether something is to be said of a request with that answer.
func (a answer) reported() bool { return a == onNoPath || a == misspelt }

// newKnown makes a program of a seed.
func newKnown(seed uint64) *known {
	g := &knownGenerator{rand: rand.New(rand.NewPCG(seed, 1)), known: &known{missing: make(map[string]bool), bare: make(map[string]bool)}}
	n := 1 + g.rand.IntN(4)
	for i := range n {
		g.pkg(i, n)
	}
	return g.known
}

type knownGenerator struct {
	*known
	rand *rand.Rand
	b    strings.Builder
	lib  string // how this package calls the helpers
}

// pick picks one of several.
func (g *knownGenerator) pick(of ...string) string { return of[g.rand.IntN(len(of))] }

// pkg writes a package. The first holds the helpers; those between hand them on, or do not.
func (g *knownGenerator) pkg(i, n int) {
	g.b.Reset()
	fmt.Fprintf(&g.b, "package p%d\n\nimport (\n\t\"context\"\n\t\"net/http\"\n", i)
	g.lib = ""
	if i > 0 {
		fmt.Fprintf(&g.b, "\n\t\"example.com/known/p%d\"\n", i-1)
		g.lib = fmt.Sprintf("p%d.", i-1)
	}
	g.b.WriteString(")\n\nvar _ = context.Background\n")
	if i == 0 {
		g.b.WriteString(helpers + layers + builder)
	} else {
		g.b.WriteString(strings.ReplaceAll(handedOn+layersHandedOn+handedOnBuilder, "LIB.", g.lib))
	}
	for j := range 1 + g.rand.IntN(4) {
		g.call(fmt.Sprintf("Call%d%d", i, j))
	}
	g.packages = append(g.packages, g.b.String())
}

// helpers are what sets the header, and what looks like it.
const helpers = `
const api = "https://api.procore.com"

// Option changes a request.
type Option func(*http.Request)

// WithCompany sets the header.
func WithCompany(id string) Option {
	return func(r *http.Request) { r.Header.Set("Procore-Company-Id", id) }
}

// WithAgent sets another one.
func WithAgent(name string) Option {
	return func(r *http.Request) { r.Header.Set("User-Agent", name) }
}

// SetCompany sets the header.
func SetCompany(r *http.Request, id string) { r.Header.Set("Procore-Company-Id", id) }

// SetAgent sets another one.
func SetAgent(r *http.Request, name string) { r.Header.Set("User-Agent", name) }

type company struct {
	id   string
	next http.RoundTripper
}

func (t company) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", t.id)
	return t.next.RoundTrip(r)
}

type agent struct{ next http.RoundTripper }

func (t *agent) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("User-Agent", "known")
	return t.next.RoundTrip(r)
}

// CompanyClient sends the header with each request.
func CompanyClient(id string) *http.Client {
	return &http.Client{Transport: company{id, http.DefaultTransport}}
}

// AgentClient sends another one.
func AgentClient() *http.Client {
	return &http.Client{Transport: &agent{http.DefaultTransport}}
}

// URL is an address of the API.
func URL(path string) string { return api + path }

// New makes a request.
func New(ctx context.Context, path string) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, "GET", URL(path), nil)
}

// Send sends one.
func Send(c *http.Client, r *http.Request) (*http.Response, error) { return c.Do(r) }

// Sender sends requests.
type Sender interface {
	Do(r *http.Request) (*http.Response, error)
}

// API is a client with settings.
type API struct {
	http    Sender
	company string
	agent   string
}

// Setting is one of them.
type Setting func(*API)

// ForCompany is whose data is meant.
func ForCompany(id string) Setting { return func(a *API) { a.company = id } }

// Named is how it calls itself.
func Named(name string) Setting { return func(a *API) { a.agent = name } }

// NewAPI makes a client.
func NewAPI(settings ...Setting) *API {
	a := &API{http: http.DefaultClient}
	for _, set := range settings {
		set(a)
	}
	return a
}

// Get asks for a path.
func (a *API) Get(ctx context.Context, path string) (*http.Response, error) {
	req, err := New(ctx, path)
	if err != nil {
		return nil, err
	}
	if a.company != "" {
		req.Header.Set("Procore-Company-Id", a.company)
	}
	req.Header.Set("User-Agent", a.agent)
	return a.http.Do(req)
}
`

// handedOn are the same for the next package.
const handedOn = `
const api = "https://api.procore.com"

type Option = LIB.Option

func WithCompany(id string) Option { return LIB.WithCompany(id) }
func WithAgent(name string) Option { return LIB.WithAgent(name) }
func SetCompany(r *http.Request, id string) { LIB.SetCompany(r, id) }
func SetAgent(r *http.Request, name string) { LIB.SetAgent(r, name) }
func CompanyClient(id string) *http.Client { return LIB.CompanyClient(id) }
func AgentClient() *http.Client { return LIB.AgentClient() }
func URL(path string) string { return LIB.URL(path) }
func New(ctx context.Context, path string) (*http.Request, error) { return LIB.New(ctx, path) }
func Send(c *http.Client, r *http.Request) (*http.Response, error) { return LIB.Send(c, r) }

type API = LIB.API
type Setting = LIB.Setting

func ForCompany(id string) Setting { return LIB.ForCompany(id) }
func Named(name string) Setting { return LIB.Named(name) }
func NewAPI(settings ...Setting) *API { return LIB.NewAPI(settings...) }
`

// A sending is the parts of a function that sends a request.
type sending struct {
	path, url, params string
	before, send      string // what is done to the request, and how it goes to the client
	client            string
}

// call writes a function that sends a request.
func (g *knownGenerator) call(name string) {
	a := answer(g.rand.IntN(int(answers)))
	if a.reported() {
		g.missing[name] = true
	}
	if g.rand.IntN(5) == 0 && (a == onAllPaths || a == onNoPath || a == exempt) {
		g.callAPI(name, a)
		return
	}
	s := g.sending(a)
	made := g.pick("http.NewRequest(\"GET\", "+s.url+", nil)", "http.NewRequestWithContext(ctx, \"GET\", "+s.url+", nil)",
		"http.NewRequest(http.MethodGet, "+s.url+", http.NoBody)", g.lib+"New(ctx, \""+s.path+"\")")
	fmt.Fprintf(&g.b, `
func %s(ctx context.Context, id string, flag bool%s) error {
	req, err := %s
	if err != nil {
		return err
	}
	%s%s
	return err
}
`, name, s.params, made, g.copied()+s.before+g.copied(), fmt.Sprintf(s.send, s.client))
}

// sending picks what leads to an answer.
func (g *knownGenerator) sending(a answer) sending {
	s := sending{
		path:   g.pick("/rest/v1.0/projects", "/rest/v1.0/projects/1/rfis", "/rest/v1.1/projects/2/drawings"),
		client: g.pick("http.DefaultClient", "&http.Client{}", g.lib+"AgentClient()"),
		send:   g.pick("_, err = (%s).Do(req)", "_, err = "+g.lib+"Send(%s, req)", "c0 := %s\n_, err = c0.Do(req)", g.waits()),
	}
	switch a {
	case onAllPaths:
		switch g.rand.IntN(7) {
		case 0:
			s.client = g.lib + "CompanyClient(id)"
		case 2:
			s.client = g.layered(true)
		case 1: // for each company
			s.before, s.send = "", "for _, id := range []string{id, \"2\"} {\n"+g.sets()+s.send+"\n}"
		default:
			s.before = g.sets()
		}
	case onSomePaths:
		s.before = g.pick("if flag {\n"+g.sets()+"}\n", "switch {\ncase flag:\n"+g.sets()+"}\n", "for range id {\n"+g.sets()+"}\n")
	case onNoPath:
		s.before = g.looksAway()
		switch g.rand.IntN(4) {
		case 0:
			s.before = g.nearMisses()
		case 1:
			s.client = g.layered(false)
		}
		if g.rand.IntN(4) == 0 { // too late
			s.send += "\nreq.Header.Set(\"Procore-Company-Id\", id)"
		}
	case misspelt:
		s.before = "req.Header.Set(\"" + g.pick("Procore-CompanyId", "Procore-Company", "Company-Id") + "\", id)\n"
	case exempt:
		s.path = g.pick("/rest/v1.0/me", "/rest/v1.0/companies")
	case undecided:
		if g.rand.IntN(2) == 0 {
			s.params, s.client = ", c *http.Client", "c"
		} else {
			s.params, s.before = ", change func(*http.Request)", "change(req)\n"
		}
	}
	s.url = g.pick("\"https://api.procore.com"+s.path+"\"", "api + \""+s.path+"\"", g.lib+"URL(\""+s.path+"\")")
	return s
}

// copied goes on with a copy of the request, or with the request itself.
func (g *knownGenerator) copied() string {
	return g.pick("", "", "", "req = req.Clone(ctx)\n", "req = req.WithContext(ctx)\n")
}

// callAPI writes a function that sends a request through a client with settings.
func (g *knownGenerator) callAPI(name string, a answer) {
	path, settings := g.pick("/rest/v1.0/projects", "/rest/v1.0/projects/1/rfis"), ""
	switch a {
	case onAllPaths:
		settings = g.pick(g.lib+"ForCompany(id)", g.lib+"Named(id), "+g.lib+"ForCompany(id)")
	case onNoPath:
		settings = g.pick("", g.lib+"Named(id)")
		if g.lib == "" {
			g.bare[name] = true
		}
	case exempt:
		path = "/rest/v1.0/me"
	}
	fmt.Fprintf(&g.b, `
func %s(ctx context.Context, id string) error {
	_, err := %sNewAPI(%s).Get(ctx, "%s")
	return err
}
`, name, g.lib, settings, path)
}

// sets are statements that set the header for certain.
func (g *knownGenerator) sets() string {
	return g.pick(
		"req.Header.Set(\"Procore-Company-Id\", id)\n",
		"req.Header.Add(\"procore-company-id\", id)\n",
		"req.Header[\"Procore-Company-Id\"] = []string{id}\n",
		"h := http.Header{}\nh.Set(\"Procore-Company-Id\", id)\nreq.Header = h\n",
		g.lib+"SetCompany(req, id)\n",
		g.lib+"WithCompany(id)(req)\n",
		"for _, o := range []"+g.lib+"Option{"+g.lib+"WithAgent(\"a\"), "+g.lib+"WithCompany(id)} {\no(req)\n}\n",
		g.setsBy("Procore-Company-Id", "id"),
		g.setsBy("procore-company-id", "id"),
		g.builds(true),
	)
}

// looksAway are statements that set other things.
func (g *knownGenerator) looksAway() string {
	return g.pick(
		"",
		"req.Header.Set(\"Accept\", \"application/json\")\n",
		g.lib+"SetAgent(req, \"a\")\n",
		"for _, o := range []"+g.lib+"Option{"+g.lib+"WithAgent(\"a\")} {\no(req)\n}\n",
		"req.Header.Set(\"Procore-Company-Id\", id)\nreq.Header.Del(\"Procore-Company-Id\")\n",
		g.setsBy("X-Company", "id"),
		g.builds(false),
		"other := http.Header{}\nother.Set(\"Procore-Company-Id\", id)\n",
		"if flag {\nreq.Header.Set(\"X-A\", \"1\")\n} else {\nreq.Header.Set(\"X-B\", \"1\")\n}\n",
	)
}
