// Package places names hosts.
package places

// Hosts.
const (
	SignIn        = "login.procore.com"
	SignInMonthly = "login-sandbox-monthly.procore.com"
	SignInDev     = "login-sandbox.procore.com"

	Data        = "api.procore.com"
	DataMonthly = "api-monthly.procore.com"
	DataDev     = "sandbox.procore.com"
)
