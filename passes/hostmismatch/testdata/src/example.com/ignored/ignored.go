// Package ignored keeps findings silent, and says why.
package ignored

//lint:file-ignore hostmismatch what a scanner looks for

const (
	token = "https://api.procore.com/oauth/token"
	me    = "https://login.procore.com/rest/v1.0/me"
)
