package main

// This file holds the parts of known programs in which a request is hard to follow: clients of several
// transports, one within another, and requests that wait in a list, a map, a channel or an iterator
// before they are sent.

import "strings"

// layers are the transports that a client is made of. Two of an adapter's functions are values of
// one type, so that one layer calls the method of another one that it is itself.
const layers = `
// Layer wraps a transport.
type Layer func(http.RoundTripper) http.RoundTripper

type tripper func(*http.Request) (*http.Response, error)

func (f tripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// CompanyLayer sets the header.
func CompanyLayer(id string) Layer {
	return func(next http.RoundTripper) http.RoundTripper { return company{id, next} }
}

// CompanyFunc sets it, too.
func CompanyFunc(id string) Layer {
	return func(next http.RoundTripper) http.RoundTripper {
		return tripper(func(r *http.Request) (*http.Response, error) {
			r = r.Clone(r.Context())
			r.Header.Set("Procore-Company-Id", id)
			return next.RoundTrip(r)
		})
	}
}

// AgentLayer sets another one.
func AgentLayer() Layer {
	return func(next http.RoundTripper) http.RoundTripper { return &agent{next} }
}

// AgentFunc sets another one, too.
func AgentFunc() Layer {
	return func(next http.RoundTripper) http.RoundTripper {
		return tripper(func(r *http.Request) (*http.Response, error) {
			r = r.Clone(r.Context())
			r.Header.Set("User-Agent", "known")
			return next.RoundTrip(r)
		})
	}
}

// AsideFunc sets the header on a copy, and sends the request itself.
func AsideFunc(id string) Layer {
	return func(next http.RoundTripper) http.RoundTripper {
		return tripper(func(r *http.Request) (*http.Response, error) {
			c := r.Clone(r.Context())
			c.Header.Set("Procore-Company-Id", id)
			return next.RoundTrip(r)
		})
	}
}

// Layered is a client whose transport is wrapped by layers, the first innermost.
func Layered(all ...Layer) *http.Client {
	rt := http.DefaultTransport
	for _, wrap := range all {
		rt = wrap(rt)
	}
	return &http.Client{Transport: rt}
}
`

// layersHandedOn are the same for the next package.
const layersHandedOn = `
type Layer = LIB.Layer

func CompanyLayer(id string) Layer { return LIB.CompanyLayer(id) }
func CompanyFunc(id string) Layer { return LIB.CompanyFunc(id) }
func AgentLayer() Layer { return LIB.AgentLayer() }
func AgentFunc() Layer { return LIB.AgentFunc() }
func AsideFunc(id string) Layer { return LIB.AsideFunc(id) }
func Layered(all ...Layer) *http.Client { return LIB.Layered(all...) }
`

// layered is a client of two or three layers, of which one sets the header, or none.
func (g *knownGenerator) layered(sets bool) string {
	list := make([]string, 2+g.rand.IntN(2))
	for i := range list {
		list[i] = g.lib + g.pick("AgentLayer()", "AgentFunc()", "AgentFunc()", "AsideFunc(id)")
	}
	if sets {
		list[g.rand.IntN(len(list))] = g.lib + g.pick("CompanyLayer(id)", "CompanyFunc(id)")
	}
	return g.lib + "Layered(" + strings.Join(list, ", ") + ")"
}

// waits is how a request is sent that waits in a list, a map, a channel or an iterator first; %s is the
// client.
func (g *knownGenerator) waits() string {
	return g.pick(
		"for _, r := range []*http.Request{req} {\n_, err = (%s).Do(r)\n}",
		"queue := map[string]*http.Request{}\nqueue[\"a\"] = req\nfor _, r := range queue {\n_, err = (%s).Do(r)\n}",
		"jobs := make(chan *http.Request, 1)\njobs <- req\n_, err = (%s).Do(<-jobs)",
		"jobs := make(chan *http.Request, 1)\njobs <- req\nclose(jobs)\nfor r := range jobs {\n_, err = (%s).Do(r)\n}",
		"all := func(yield func(*http.Request) bool) { yield(req) }\nfor r := range all {\n_, err = (%s).Do(r)\n}",
		"var queue []*http.Request\nqueue = append(queue, req)\n_, err = (%s).Do(queue[0])",
		"job := struct{ r *http.Request }{req}\n_, err = (%s).Do(job.r)",
	)
}

// nearMisses are statements that look as if they set the header, and send none.
func (g *knownGenerator) nearMisses() string {
	return g.pick(
		"aside := req.Clone(ctx)\naside.Header.Set(\"Procore-Company-Id\", id)\n",
		"req.Header.Set(\"Procore-Company-Id\", \"\")\n",
		"none := \"\"\nreq.Header[\"Procore-Company-Id\"] = []string{none}\n",
		"h := req.Header.Clone()\nh.Set(\"Procore-Company-Id\", id)\n",
		"req.Header.Set(\"Procore-Company-Id\", id)\nreq.Header = http.Header{}\n",
		g.lib+"WithCompany(id)\n",
		"req.Trailer = http.Header{}\nreq.Trailer.Set(\"Procore-Company-Id\", id)\n",
	)
}
