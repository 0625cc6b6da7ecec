// Package scheme has a base with http, of which hostmismatch speaks. What is new has
// https at once.
package scheme

const authURL = "http://app.procore.com" // want `split it`

func token() string { return authURL + "/oauth/token" }
func me() string    { return authURL + "/rest/v1.0/me" }
