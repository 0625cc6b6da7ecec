// Package lists has several hosts in one text, or ranges over them: each goes its own way.
package lists

import (
	"fmt"
	"net/http"
	"strings"
)

func split() {
	for _, h := range strings.Split("https://app.procore.com,https://api.procore.com", ",") { // want `API URL uses app\.procore\.com`
		http.Get(h + "/rest/v1.0/me")
	}
}

func words() {
	for _, h := range strings.Fields("https://sandbox.procore.com\thttps://app.procore.com") { // want `API URL uses app\.procore\.com`
		http.Get(h + "/rest/v1.0/me")
	}
}

// One text, two fates.
func apart() {
	p := strings.Split("https://app.procore.com|https://us02.procore.com|https://uk01.procore.com", "|") // want `OAuth URL uses app\.procore\.com` `API URL uses us02\.procore\.com`
	http.Get(p[0] + "/oauth/token")
	http.Get(p[1] + "/rest/v1.0/me")
	fmt.Println(p[2] + "/1/company/home")
}

// Pages for people.
func pages(id string) (out []string) {
	for _, base := range []string{"https://app.procore.com", "https://us02.procore.com"} {
		out = append(out, fmt.Sprintf("%s/%d/project/home", base, 7))
	}
	for base := range links {
		out = append(out, base+"/"+id+"/project/home")
	}
	for _, base := range strings.Split("https://app.procore.com,https://us02.procore.com", ",") {
		out = append(out, fmt.Sprintf("%s/%d/project/home", base, 7))
	}
	return out
}

func links(yield func(string) bool) {
	_ = yield("https://app.procore.com") && yield("https://us02.procore.com")
}

// Nothing is known of what becomes of the pieces.
func cut() []string { return strings.Split("https://app.procore.com,https://us02.procore.com", ",") }
