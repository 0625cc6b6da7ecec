// Package deletefunc takes headers away by a function that selects them.
package deletefunc

import (
	"maps"
	"net/http"
	"os"
)

func prepared() *http.Request {
	r, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	r.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	return r
}

var allowed = func(k string, _ []string) bool { return k != "Accept" && k != "Authorization" }

func bare() {
	r := prepared() // mpr:companyid
	maps.DeleteFunc(r.Header, allowed)
	http.DefaultClient.Do(r)
}

func own(id string) {
	r, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil) // mpr:companyid
	r.Header.Set("Procore-Company-Id", id)
	maps.DeleteFunc(r.Header, func(k string, _ []string) bool {
		switch k {
		case "Accept":
			return false
		}
		return true
	})
	http.DefaultClient.Do(r)
}

// Right: other headers go.
func token() {
	r := prepared()
	maps.DeleteFunc(r.Header, func(k string, _ []string) bool { return k == "Authorization" })
	http.DefaultClient.Do(r)
}

// Right: it is set again.
func again(id string) {
	r := prepared()
	maps.DeleteFunc(r.Header, allowed)
	r.Header.Set("Procore-Company-Id", id)
	http.DefaultClient.Do(r)
}

// Unknown: what is deleted is decided elsewhere.
func decided(drop map[string]bool) {
	r := prepared()
	maps.DeleteFunc(r.Header, func(k string, _ []string) bool { return drop[k] })
	http.DefaultClient.Do(r)
}
