// want package:"judged"

// Package fast sends with valyala/fasthttp. The position is the call that is given the
// URL.
package fast

import "github.com/valyala/fasthttp"

const projects = "https://api.procore.com/rest/v1.0/projects"

func set(id string) {
	req := fasthttp.AcquireRequest()
	defer fasthttp.ReleaseRequest(req)
	req.SetRequestURI(projects)
	req.Header.Set("Procore-Company-Id", id)
	fasthttp.Do(req, fasthttp.AcquireResponse())
}

func missing() {
	req := fasthttp.AcquireRequest()
	req.Header.SetMethod("POST")
	req.SetRequestURI(projects) // want `never sends`
	fasthttp.Do(req, nil)
	own := &fasthttp.Request{}
	own.SetRequestURI(projects) // want `never sends`
	c := &fasthttp.Client{}
	c.Do(own, nil)
	fasthttp.Get(nil, projects) // want `never sends`
	fasthttp.Get(nil, "https://api.procore.com/rest/v1.0/me")
}

func deleted(id string) {
	req := fasthttp.AcquireRequest()
	req.SetRequestURI(projects) // want `deletes the Procore-Company-Id header`
	req.Header.Set("Procore-Company-Id", id)
	req.Header.Del("Procore-Company-Id")
	fasthttp.Do(req, nil)
}

// By a helper.
func prepare(req *fasthttp.Request, id string) { req.Header.Set("Procore-Company-Id", id) }

func helped(id string) {
	req := fasthttp.AcquireRequest()
	req.SetRequestURI(projects)
	prepare(req, id)
	fasthttp.Do(req, nil)
}
