// want package:"judged"

// Package exempt calls the two paths that need no header.
package exempt

import (
	"net/http"
	"net/url"
)

const base = "https://api.procore.com/rest/v1.0"

func exempt() {
	http.Get(base + "/me")
	http.Get(base + "/me/")
	http.Get(base + "/me?view=x")
	http.Get(base + "/companies")
	http.Get(base + "/companies/?page=2")
	req, _ := http.NewRequest("", base+"/me", nil) // GET
	http.DefaultClient.Do(req)
}

// Exactly those paths and that method.
func not(id string) {
	http.Get(base + "/me/settings")                         // want `never sends`
	http.Get(base + "/companies/" + id)                     // want `never sends`
	http.Get("https://api.procore.com/rest/v1.1/me")        // want `never sends`
	http.Get("https://api.procore.com/rest/v2.0/companies") // want `never sends`
	http.Get("https://api.procore.com/vapid/me")            // want `never sends`
	http.Head(base + "/me")                                 // want `never sends`
	http.PostForm(base+"/companies", url.Values{})          // want `never sends`
	req, _ := http.NewRequest("PATCH", base+"/me", nil)     // want `never sends`
	http.DefaultClient.Do(req)
}
