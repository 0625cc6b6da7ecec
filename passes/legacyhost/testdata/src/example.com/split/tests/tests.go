// Package tests has bases that its tests use too, or files for another system.
package tests

const base = "https://app.procore.com" // want `split it`

const elsewhere = "https://app.procore.com" // want `split it`

func token() string { return base + "/oauth/token" }
func me() string    { return base + "/rest/v1.0/me" }

func token2() string { return elsewhere + "/oauth/token" }
func me2() string    { return elsewhere + "/rest/v1.0/me" }
