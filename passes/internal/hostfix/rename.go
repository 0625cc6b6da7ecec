package hostfix

import (
	"strings"
	"unicode"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// This file holds the names of the values that a base is split into.

// namesFor are names for a value beside the one that is called old, for another role,
// the best first. They are written as old is:
//
//	baseURL      loginBaseURL, apiBaseURL
//	apiBase      loginBase
//	procoreBase  procoreLoginBase
//	BASE_URL     LOGIN_BASE_URL
func namesFor(old string, r procore.Role) []string {
	words := map[procore.Role][]string{
		procore.SignIn: {"login", "oauth"},
		procore.API:    {"api", "rest"},
	}[r]
	if len(old) < 2 || !unicode.IsLetter(rune(old[0])) {
		return nil // nothing good comes of these
	}
	var out []string
	for _, instead := range []bool{true, false} {
		for _, w := range words {
			out = append(out, named(old, w, instead))
		}
	}
	return out
}

// named is a name with a word for its role, in place of the one that says another, or
// else before what the name is about.
func named(old, word string, instead bool) string {
	ws := segments(old)
	at := 0
	for at < len(ws)-1 && leads(ws[at]) {
		at++
	}
	if at == len(ws)-1 && leads(ws[at]) {
		at++ // Have: procore
	}
	tail := ws[at:]
	for i, w := range ws {
		if instead && len(ws) > 1 && speaks(w) {
			at, tail = i, ws[i+1:]
			break
		}
	}
	out := append(append(append([]string(nil), ws[:at]...), word), tail...)
	switch {
	case old == strings.ToUpper(old) && (strings.Contains(old, "_") || len(ws) == 1):
		return strings.ToUpper(strings.Join(out, "_"))
	case strings.Contains(old, "_"):
		return strings.Join(out, "_")
	}
	for i, w := range out {
		switch {
		case i > 0 || unicode.IsUpper(rune(old[0])):
			out[i] = capital(w)
		case i == at:
			out[i] = w // in lower case already
		}
	}
	return strings.Join(out, "")
}

// leads reports whether a word stands before all others in a name.
func leads(w string) bool {
	w = strings.ToLower(w)
	env, either := procore.EnvOf(w)
	return w == "procore" || w == "default" || env != procore.UnknownEnv || either
}

// speaks reports whether a word names a role, or the host itself. A base may be any.
func speaks(w string) bool {
	w = strings.ToLower(w)
	return w == "app" || w == "site" || w != "base" && procore.ReadName(w).Role != procore.UnknownRole
}

// segments splits a name at underscores or where its case changes.
func segments(name string) []string {
	if strings.Contains(name, "_") {
		return strings.Split(name, "_")
	}
	var out []string
	if name == strings.ToUpper(name) { // Have: APIURL
		from := 0
		for _, w := range procore.Words(name) {
			from += len(w)
			out = append(out, strings.ToUpper(w))
		}
		if from != len(name) {
			return []string{name}
		}
		return out
	}
	from, rs := 0, []rune(name)
	for i := 1; i < len(rs); i++ {
		before, here := unicode.IsUpper(rs[i-1]), unicode.IsUpper(rs[i])
		if here && (!before || i+1 < len(rs) && unicode.IsLower(rs[i+1])) {
			out = append(out, string(rs[from:i]))
			from = i
		}
	}
	return append(out, string(rs[from:]))
}

// capital is a word as it is written inside a name.
func capital(w string) string {
	switch w {
	case "api", "url", "uri", "ui", "id", "http", "https":
		return strings.ToUpper(w)
	case "oauth":
		return "OAuth"
	}
	return strings.ToUpper(w[:1]) + w[1:]
}
