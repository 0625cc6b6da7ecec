// Package split has bases on hosts that serve one role, used for two.
package split

import "net/http"

const (
	devAPI    = "https://sandbox.procore.com" // want `used for OAuth and the API of the development sandbox`
	devToken  = devAPI + "/oauth/token"
	devMe     = devAPI + "/rest/v1.0/me"
	fedLogin  = "http://login.procoregov.com:443" // want `used for OAuth and the API of the federal environment` `called over http`
	fedToken  = fedLogin + "/oauth/token"
	fedMe     = fedLogin + "/rest/v1.0/me"
	whichever = "https://api.procore.com" // want `used for OAuth and the API of the production`
)

// The sandbox's API host shows pages too, so that they are no reason to split it.
const sandboxURL = "https://sandbox.procore.com"

func sandbox(id string) {
	http.Get(sandboxURL + "/rest/v1.0/me")
	http.Get(sandboxURL + "/" + id + "/company/home")
}

func any(path string) {
	http.Get(devToken)
	http.Get(devMe)
	http.Get(fedToken)
	http.Get(fedMe)
	http.Get(whichever + "/oauth/token")
	http.Get(whichever + "/rest/v1.0/me")
	http.Get(whichever + path)
}
