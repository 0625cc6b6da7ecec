// Package pairsandbox picks the hosts of a stage by its name.
package pairsandbox

import (
	"net/http"

	"cases.example.org/p_pairsandbox/stages"
)

type hosts struct{ login, api string }

// byStage has arrays for entries.
var byStage = map[string][2]string{
	"live":    {"https://login.procore.com", "https://api.procore.com"},
	"sandbox": {"https://login-sandbox-monthly.procore.com", "https://sandbox.procore.com"}, // mpr:hostmismatch
}

// relatives: a tagless switch, and two stores under one key.
func of(stage string) (h hosts) {
	switch {
	case stage == "sandbox":
		h.login = "https://login-sandbox.procore.com"
		h.api = "https://api-monthly.procore.com" // mpr:hostmismatch
	case stage == "monthly":
		h.login = "https://login-sandbox-monthly.procore.com"
		h.api = "https://api-monthly.procore.com"
	}
	return h
}

// trap: the two sandboxes of one list, each under a name of its own.
const (
	firstSandboxLogin = "https://login-sandbox.procore.com"
	otherSandboxAPI   = "https://api-monthly.procore.com"
)

// trap: the constants have been reported where they stand.
var joined = []hosts{
	{stages.LiveLogin, stages.LiveAPI},
	{firstSandboxLogin, "https://sandbox.procore.com"},
	{"https://login-sandbox-monthly.procore.com", otherSandboxAPI},
}

// Token signs in.
func Token(stage string, i int) (*http.Response, error) {
	return http.PostForm(of(stage).login+"/oauth/token"+byStage[stage][0], nil)
}

// All returns them.
func All() []hosts { return joined }
