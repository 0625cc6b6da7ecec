// want package:"judged"

// Package gorequests sends with parnurzeal/gorequest.
package gorequests

import "github.com/parnurzeal/gorequest"

const projects = "https://api.procore.com/rest/v1.0/projects"

func set(id string) {
	gorequest.New().Get(projects).Set("Procore-Company-Id", id).End()
}

func missing() {
	gorequest.New().
		Post(projects). // want `never sends`
		Send(`{"name": "x"}`).
		End()
	gorequest.New().Get("https://api.procore.com/rest/v1.0/me").End()
}

// Through the agent's own map.
func mapped(id string) {
	agent := gorequest.New().Get(projects)
	agent.Header["Procore-Company-Id"] = id
	agent.End()
}
