package main

// This file holds further forms in which known programs give a request its header, or another one: rows
// of a table, maps, iterators, channels and a builder.

// builder is a list of headers that is put together call by call, and handedOnBuilder the same for the
// next package.
const builder = `
// Headers are what a request is given.
type Headers struct{ h http.Header }

// NewHeaders makes an empty list.
func NewHeaders() *Headers { return &Headers{http.Header{}} }

// Company adds the header.
func (b *Headers) Company(id string) *Headers {
	b.h.Set("Procore-Company-Id", id)
	return b
}

// Agent adds another one.
func (b *Headers) Agent(name string) *Headers {
	b.h.Set("User-Agent", name)
	return b
}

// Apply gives them to a request.
func (b *Headers) Apply(r *http.Request) {
	for k, vv := range b.h {
		for _, v := range vv {
			r.Header.Add(k, v)
		}
	}
}
`

const handedOnBuilder = `
type Headers = LIB.Headers

func NewHeaders() *Headers { return LIB.NewHeaders() }
`

// setsBy are statements that give a request a header, in one of these forms.
func (g *knownGenerator) setsBy(name, value string) string {
	return g.pick(
		"for _, row := range []struct{ name, value string }{{\"Accept\", \"text/plain\"}, {\""+name+"\", "+value+"}} {\nreq.Header.Set(row.name, row.value)\n}\n",
		"for k, v := range map[string]string{\"Accept\": \"text/plain\", \""+name+"\": "+value+"} {\nreq.Header.Set(k, v)\n}\n",
		"for v := range func(yield func(string) bool) { yield("+value+") } {\nreq.Header.Set(\""+name+"\", v)\n}\n",
		"values := make(chan string, 1)\nvalues <- "+value+"\nreq.Header.Set(\""+name+"\", <-values)\n",
		"func() { req.Header.Set(\""+name+"\", "+value+") }()\n",
	)
}

// builds are statements that give a request the headers of a builder, with the company or without.
func (g *knownGenerator) builds(company bool) string {
	if company {
		return g.pick(g.lib+"NewHeaders().Company(id).Apply(req)\n", g.lib+"NewHeaders().Agent(\"a\").Company(id).Apply(req)\n",
			"list := "+g.lib+"NewHeaders()\nlist.Company(id)\nlist.Apply(req)\n")
	}
	return g.pick(g.lib+"NewHeaders().Agent(\"a\").Apply(req)\n", "list := "+g.lib+"NewHeaders()\nlist.Agent(id)\nlist.Apply(req)\n",
		g.lib+"NewHeaders().Company(id)\n")
}
