// want package:"judged"

// Package slings sends with dghubble/sling.
package slings

import (
	"net/http"

	"github.com/dghubble/sling"
)

const base = "https://api.procore.com/"

func set(id string) {
	sling.New().Base(base).Get("rest/v1.0/projects").Set("Procore-Company-Id", id).ReceiveSuccess(nil)
}

func missing() {
	sling.New().Base(base).Get("rest/v1.0/projects").Set("Accept", "*/*").ReceiveSuccess(nil) // want `never sends`
	req, _ := sling.New().Base(base).Path("rest/v1.0/").Get("projects").Request()             // want `never sends`
	http.DefaultClient.Do(req)
}

// What a sling is cloned from.
func byDefault(id string) {
	s := sling.New().Base(base).Path("rest/v1.0/").Set("Procore-Company-Id", id)
	s.New().Get("projects").ReceiveSuccess(nil)
	s.New().Post("projects").ReceiveSuccess(nil)
}
