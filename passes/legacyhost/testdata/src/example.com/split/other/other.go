// Package other is used by others, and by a file beside this one.
package other

const Base = "https://app.procore.com" // want `split it`

func token() string { return Base + "/oauth/token" }
func me() string    { return Base + "/rest/v1.0/me" }

const base = "https://app.procore.com" // want `split it`

func tokens() string { return base + "/oauth/token" }
