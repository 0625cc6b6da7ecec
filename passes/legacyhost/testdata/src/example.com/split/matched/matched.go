// Package matched has bases that texts from elsewhere are matched with: they may be of
// the old host.
package matched

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
)

const compared = "https://app.procore.com" // want `use api\.procore\.com`

func compare(u string) bool {
	http.Get(compared + "/rest/v1.0/me")
	return u == compared+"/oauth/token"
}

const switched = "https://app.procore.com" // want `split it`

func choose(u string) bool {
	http.Get(switched + "/rest/v1.0/me")
	http.Get(switched + "/oauth/authorize")
	switch u {
	case switched + "/oauth/token":
		return true
	}
	return false
}

const keyed = "https://app.procore.com" // want `split it`

var known = map[string]bool{keyed + "/oauth/token": true}

func key() {
	http.Get(keyed + "/rest/v1.0/me")
	http.Get(keyed + "/oauth/token")
}

const folded = "https://app.procore.com" // want `split it`

func fold(u string) bool {
	http.Get(folded + "/rest/v1.0/me")
	http.Get(folded + "/oauth/authorize")
	return strings.EqualFold(u, folded+"/oauth/token")
}

const listed = "https://app.procore.com" // want `split it`

func list(all []string) bool {
	http.Get(listed + "/rest/v1.0/me")
	http.Get(listed + "/oauth/authorize")
	return slices.Contains(all, listed+"/oauth/token")
}

const pattern = "https://app.procore.com" // want `split it`

var re = regexp.MustCompile("^" + pattern + "/oauth/")

func search() {
	http.Get(pattern + "/rest/v1.0/me")
	http.Get(pattern + "/oauth/token")
}

const replaced = "https://app.procore.com" // want `split it`

func replace(s string) string {
	http.Get(replaced + "/rest/v1.0/me")
	http.Get(replaced + "/oauth/authorize")
	return strings.ReplaceAll(s, replaced+"/oauth/token", "")
}

const indexed = "https://app.procore.com" // want `split it`

func index(s string) bool {
	http.Get(indexed + "/rest/v1.0/me")
	http.Get(indexed + "/oauth/authorize")
	return strings.Index(s, indexed+"/oauth/token") >= 0
}

const cutOff = "https://app.procore.com" // want `split it`

func cut(s string) string {
	http.Get(cutOff + "/rest/v1.0/me")
	http.Get(cutOff + "/oauth/authorize")
	_, after, _ := strings.Cut(s, cutOff+"/oauth/")
	return after
}
