package configcheck

import (
	"fmt"
	"strings"

	"github.com/mprlint/mprlint/passes/hostmismatch"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds pairs: the sign-in host and the API host that one configuration joins.

// pairs reports API hosts that stand beside the sign-in host of another environment: under
// the same keys, or under keys that differ in their roles only. A place that holds several
// of either is a catalogue, not a pair.
//
//	procore:
//	  auth: {url: https://login-sandbox-monthly.procore.com}
//	  api: {url: https://sandbox.procore.com}
func (c *checker) pairs(said map[*address]bool) {
	var order []string
	places := make(map[string][]*address)
	for _, a := range c.addresses {
		if hostmismatch.HalfOfPair(a.Literal) == procore.UnknownRole {
			continue
		}
		for _, p := range a.places() {
			if places[p] == nil {
				order = append(order, p)
			}
			places[p] = append(places[p], a)
		}
	}
	for _, p := range order {
		api, signIn := only(places[p], procore.API), only(places[p], procore.SignIn)
		if api == nil || signIn == nil || said[api] || said[signIn] {
			continue
		}
		if message := hostmismatch.JudgePair(api.Literal, signIn.Literal); message != "" {
			said[api] = true
			c.report(Finding{Rule: hostmismatch.Analyzer.Name, Message: message, Start: api.start, End: api.end,
				Related: []Related{{signIn.start, signIn.end, "the sign-in host is " + signIn.Known.Name}}})
		}
	}
}

// places are the configurations that an address may belong to, the innermost first: what its
// last key stands in, and what is around that as long as the keys say roles.
func (a *address) places() (out []string) {
	path := strings.Split(strings.Join(a.keys, "."), ".")
	for n := len(path) - 1; n >= 0; n-- {
		if len(out) >= maxPlaces {
			work.Reach("roles within one another")
			break
		}
		out = append(out, fmt.Sprint(a.item, " ", strings.Join(path[:n], ".")))
		if n == 0 || procore.ReadName(path[n-1]).Role == procore.UnknownRole {
			break
		}
	}
	return out
}

// only is the one host in a role, nil where there are several or none.
func only(all []*address, r procore.Role) (found *address) {
	for _, a := range all {
		if hostmismatch.HalfOfPair(a.Literal) != r {
			continue
		}
		if found != nil && found.Known != a.Known {
			return nil
		}
		if found == nil {
			found = a
		}
	}
	return found
}
