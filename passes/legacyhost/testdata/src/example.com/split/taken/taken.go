// Package taken uses the best name for something else.
package taken

const base = "https://app.procore.com" // want `split it`

func token() string { return base + "/oauth/token" }
func me() string    { return base + "/rest/v1.0/me" }
