// Package config holds addresses that package client uses; each is reported here,
// once.
package config

// Site is joined with paths in another package only, so that its name is all there is.
const Site = "https://app.procore.com" // want `use login\.procore\.com for OAuth, api\.procore\.com for the API`

const APIBase = "https://app.procore.com" // want `use api\.procore\.com`

// Token joins what it is given.
func Token(base string) string { return base + "/oauth/token" }
