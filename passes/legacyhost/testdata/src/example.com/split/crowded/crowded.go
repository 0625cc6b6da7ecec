// Package crowded has two bases in one block, each of which moves the columns. It is not
// formatted, since nothing is promised of the columns of two fixes together.
package crowded

const (
	a        = 1
	base     = "https://app.procore.com" // want `split it`
	zoneBase = "https://us02.procore.com" // want `split it`
)

var (
	_ = base + "/oauth/token"
	_ = base + "/rest/v1.0/me"
	_ = zoneBase + "/oauth/token"
	_ = zoneBase + "/rest/v1.0/me"
)
