// want package:"judged"

// Package imroc sends with imroc/req.
package imroc

import "github.com/imroc/req/v3"

const base = "https://api.procore.com"

func set(id string) {
	req.C().R().SetHeader("Procore-Company-Id", id).Get(base + "/rest/v1.0/projects")
	req.C().Get(base+"/rest/v1.0/projects").SetHeader("Procore-Company-Id", id).Do()
}

func missing() {
	req.C().R().SetBody("x").Post(base + "/rest/v1.0/projects") // want `never sends`
	req.C().Get(base + "/rest/v1.0/projects").Do()              // want `never sends`
	c := req.C().SetBaseURL(base).SetCommonHeader("Accept", "*/*")
	c.R().Get("/rest/v1.0/projects") // want `never sends`
}

func byDefault(id string) {
	c := req.C().SetBaseURL(base).SetCommonHeader("Procore-Company-Id", id)
	c.R().Get("/rest/v1.0/projects")
	c = req.C().SetCommonHeaders(map[string]string{"Procore-Company-Id": id})
	c.R().Get(base + "/rest/v1.0/projects")
}

func hooked(id string) {
	c := req.C().OnBeforeRequest(func(_ *req.Client, r *req.Request) error {
		r.SetHeader("Procore-Company-Id", id)
		return nil
	})
	c.R().Get(base + "/rest/v1.0/projects")
}
