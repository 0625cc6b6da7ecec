// Package joins makes pairs of named constants that are right elsewhere: the position
// is the place that joins them.
package joins

const (
	loginProduction = "https://login.procore.com"
	apiProduction   = "https://api.procore.com"
	loginSandbox    = "https://login-sandbox.procore.com"
	apiSandbox      = "https://sandbox.procore.com"
)

type Config struct{ Auth, API string }

var (
	production = Config{Auth: loginProduction, API: apiProduction}
	sandbox    = Config{Auth: loginSandbox, API: apiSandbox}
	mixed      = Config{
		Auth: loginProduction,
		API:  apiSandbox, // want `^API host sandbox\.procore\.com \(development sandbox\) is paired with sign-in host login\.procore\.com`
	}
)

func connect(auth, api string) {}

func calls() {
	connect(loginSandbox, apiSandbox)
	connect(loginSandbox, apiProduction) // want `^API host api\.procore\.com \(production\) is paired with sign-in host login-sandbox\.procore\.com`
}
