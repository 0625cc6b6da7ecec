package main

// This file holds a generator of programs of which it knows what is to be reported: requests whose
// header is set on every path, on some, on none, or misspelt, or that need none, by clients,
// helpers, options and transports that lie in one to four packages.

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A known program is the text of its packages, of which each may import those before it.
type known struct {
	packages []string
	// missing are the functions that make a request which never gets its header; of the others
	// nothing is to be said.
	missing map[string]bool
}

// wanted marks the line of a finding.
const wanted = "// want"

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
	g := &knownGenerator{rand: rand.New(rand.NewPCG(seed, 1)), known: &known{missing: make(map[string]bool)}}
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
		g.b.WriteString(helpers)
	} else {
		g.b.WriteString(strings.ReplaceAll(handedOn, "LIB.", g.lib))
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
`

// call writes a function that sends a request.
func (g *knownGenerator) call(name string) {
	a := answer(g.rand.IntN(int(answers)))
	path := g.pick("/rest/v1.0/projects", "/rest/v1.0/projects/1/rfis", "/rest/v1.1/projects/2/drawings")
	client := g.pick("http.DefaultClient", "&http.Client{}", g.lib+"AgentClient()")
	var before, params string
	switch a {
	case onAllPaths:
		if g.rand.IntN(4) == 0 {
			client = g.lib + "CompanyClient(id)"
		} else {
			before = g.sets()
		}
	case onSomePaths:
		before = g.pick("if flag {\n"+g.sets()+"}\n", "switch {\ncase flag:\n"+g.sets()+"}\n", "for range id {\n"+g.sets()+"}\n")
	case onNoPath:
		before = g.looksAway()
	case misspelt:
		before = "req.Header.Set(\"" + g.pick("Procore-CompanyId", "Procore-Company", "Company-Id") + "\", id)\n"
	case exempt:
		path = g.pick("/rest/v1.0/me", "/rest/v1.0/companies")
	case undecided:
		switch g.rand.IntN(2) {
		case 0:
			params, client = ", c *http.Client", "c"
		default:
			params, before = ", change func(*http.Request)", "change(req)\n"
		}
	}
	if a.reported() {
		g.missing[name] = true
	}
	url := g.pick("\"https://api.procore.com"+path+"\"", "api + \""+path+"\"", g.lib+"URL(\""+path+"\")")
	mark := ""
	if a.reported() {
		mark = " " + wanted
	}
	made := g.pick("http.NewRequest(\"GET\", "+url+", nil)", "http.NewRequestWithContext(ctx, \"GET\", "+url+", nil)", "http.NewRequest(http.MethodGet, "+url+", http.NoBody)")
	fmt.Fprintf(&g.b, `
func %s(ctx context.Context, id string, flag bool%s) error {
	req, err := %s%s
	if err != nil {
		return err
	}
	%s_, err = (%s).Do(req)
	return err
}
`, name, params, made, mark, before, client)
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
		"other := http.Header{}\nother.Set(\"Procore-Company-Id\", id)\n",
		"if flag {\nreq.Header.Set(\"X-A\", \"1\")\n} else {\nreq.Header.Set(\"X-B\", \"1\")\n}\n",
	)
}
