// Package refused has bases of which the syntax does not show where they go, or that
// nothing can be declared beside.
package refused

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

func get(u string) { http.Get(u) }

// A use that is no text with a path.
const passed = "https://app.procore.com" // want `split it`

func call(base string) { get(base + "/rest/v1.0/me") }

func pass() {
	call(passed)
	get(passed + "/oauth/token")
}

// The path is chosen elsewhere.
const open = "https://app.procore.com" // want `split it`

func opened(path string) {
	get(open + "/oauth/token")
	get(open + "/rest/v1.0/me")
	get(open + path)
}

// It is set again.
var set = "https://app.procore.com" // want `split it`

func setting(s string) {
	get(set + "/oauth/token")
	get(set + "/rest/v1.0/me")
	if s != "" {
		set = s
	}
}

// Something has its address.
var pointed = "https://app.procore.com" // want `split it`

func point() *string {
	get(pointed + "/oauth/token")
	get(pointed + "/rest/v1.0/me")
	return &pointed
}

// It is matched with.
const matched = "https://app.procore.com" // want `split it`

func match(u string) bool {
	get(matched + "/oauth/token")
	get(matched + "/rest/v1.0/me")
	return strings.HasPrefix(u, matched+"/oauth/")
}

// Flags of a verb, and more than the layout has.
const odd = "https://app.procore.com" // want `split it`

func oddly() {
	get(odd + "/oauth/token")
	get(fmt.Sprintf("%40s/rest/v1.0/me", odd))
}

// A URL value changes later.
const parsed = "https://app.procore.com" // want `split it`

func parse() {
	u, _ := url.Parse(parsed)
	u.Path = "/rest/v1.0/me"
	get(u.String())
	get(parsed + "/oauth/token")
}

// Places count.
const (
	zero    = iota
	counted = "https://app.procore.com" // want `split it`
)

const (
	first = "https://app.procore.com" // want `split it`
	again
)

// Several names.
var one, two = "https://app.procore.com", "" // want `split it`

// Made of a computation.
const made = "https://app.procore.com" + "" // want `split it`

// Lines that are shared.
func line() {
	if x := "https://app.procore.com"; x != two { // want `split it`
		get(x + "/oauth/token")
		get(x + "/rest/v1.0/me")
	}
}

func inOne() { b := "https://app.procore.com"; get(b + "/oauth/token"); get(b + "/rest/v1.0/me") } // want `split it`

// A type of its own.
type address string

const typed address = "https://app.procore.com" // want `split it`

func all() {
	for _, u := range []string{
		counted + "/oauth/token", counted + "/rest/v1.0/me",
		first + "/oauth/token", again + "/rest/v1.0/me", first + "/rest/v1.0/me",
		one + "/oauth/token", one + "/rest/v1.0/me",
		made + "/oauth/token", made + "/rest/v1.0/me",
		string(typed) + "/oauth/token", string(typed) + "/rest/v1.0/me",
	} {
		get(u)
	}
}

// A name of one letter.
const z = "https://app.procore.com" // want `split it`

func last() {
	get(z + "/oauth/token")
	get(z + "/rest/v1.0/me")
}
