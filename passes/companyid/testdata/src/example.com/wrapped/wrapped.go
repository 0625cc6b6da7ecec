// want package:"judged"

// Package wrapped uses package wrapper.
package wrapped

import (
	"context"
	"net/http"

	"example.com/wrapper"
)

func calls(ctx context.Context, id string) {
	wrapper.Projects(ctx) // reported there

	// Only this package knows the URL.
	wrapper.Get(ctx, "https://api.procore.com/rest/v1.0/projects") // want `^Procore API call through wrapper\.Get never sends`
	wrapper.Get(ctx, "https://api.procore.com/rest/v1.0/me")
	wrapper.Get(ctx, "https://example.org/rest/v1.0/projects")

	// Only this package knows the headers.
	wrapper.Call(ctx, "/projects", http.Header{"Procore-Company-Id": {id}})
	wrapper.Call(ctx, "/projects", http.Header{"Accept": {"*/*"}}) // want `through wrapper\.Call never sends`

	// Only this package completes the request.
	req, _ := wrapper.NewRequest("/projects")
	wrapper.SetCompany(req, id)
	http.DefaultClient.Do(req)
	req, _ = wrapper.NewRequest("/users") // want `through wrapper\.NewRequest never sends`
	http.DefaultClient.Do(req)
}

// A helper and a transport of the other package.
func own(id string) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	wrapper.SetCompany(req, id)
	http.DefaultClient.Do(req)
	c := &http.Client{Transport: &wrapper.Transport{Next: http.DefaultTransport, Company: id}}
	c.Get("https://api.procore.com/rest/v1.0/projects")
}

// The client is handed in: who hands in one that adds nothing is reported.
func handedIn(id string) {
	wrapper.New(&http.Client{Transport: &wrapper.Transport{Next: http.DefaultTransport, Company: id}}).Users()
	wrapper.New(http.DefaultClient).Users() // want `through wrapper\.(New|Client\.Users) never sends`
}

// What is given the header is not what leaves it out; headers without it are.
func kept(id string) {
	k := wrapper.Keep("https://api.procore.com/rest/v1.0", http.Header{"Procore-Company-Id": {id}})
	k.Full()
	k.Bare() // want `through wrapper\.Keeper\.Bare never sends the Procore-Company-Id header; let wrapper\.Keeper\.Bare set it \(MPR\)$`
	k = wrapper.Keep("https://api.procore.com/rest/v1.0", http.Header{"Accept": {"*/*"}})
	k.Full() // want `through wrapper\.Keeper\.Full never sends .* since wrapper\.Keep is given headers without it; add it to them`
}
