// Package config joins hosts to bases.
package config

import "cases.example.org/d_manyconsts/internal/config/hosts"

// Version of the API.
const Version = "v1.0"

// Bases.
const (
	Rest    = hosts.Scheme + hosts.Legacy + "/rest/" + Version
	Token   = hosts.Scheme + hosts.Auth + "/oauth/token"
	Browser = hosts.Scheme + hosts.Web
)
