package hostmismatch

import (
	"fmt"

	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// This file holds what the rule says of the hosts of configuration files, in which nothing
// but the text of a value and its keys is seen.

// Judge says what is wrong with a host, "" for nothing, and the host to use instead where
// that is certain.
func Judge(l *hosts.Literal) (message, use string) {
	if l.Known.Legacy() {
		return "", "" // legacyhost speaks of those
	}
	var c *checker
	for _, check := range []func(*hosts.Literal) (string, string){c.role, c.environment, c.name} {
		if message, use = check(l); message != "" {
			return message, use
		}
	}
	return "", ""
}

// JudgeScheme says what is wrong with the scheme before a host, "" for nothing.
func JudgeScheme(l *hosts.Literal) (message string) {
	if !overHTTP(l) {
		return ""
	}
	return fmt.Sprintf("%s is called over http; use https (MPR)", l.Name())
}

// JudgePair says what is wrong with the API host and the sign-in host of one configuration,
// "" for nothing.
func JudgePair(api, signIn *hosts.Literal) (message string) {
	if api.Known.Env == signIn.Known.Env || catalogue(member{host: api.Known, lit: api}, member{host: signIn.Known, lit: signIn}) {
		return ""
	}
	return pairMessage(api.Known, signIn.Known)
}

// HalfOfPair is the role in which a host can be half of a pair; unknown if it is none.
func HalfOfPair(l *hosts.Literal) procore.Role {
	if l.Known == (procore.Host{}) || !addressed(l) {
		return procore.UnknownRole
	}
	return role(member{host: l.Known, lit: l})
}
