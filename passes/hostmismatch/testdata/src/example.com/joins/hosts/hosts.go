// Package hosts has a finding of its own, which its users have not once more.
package hosts

const (
	MonthlyLogin = "https://login-sandbox-monthly.procore.com"
	MonthlyAPI   = "https://sandbox.procore.com" // want `^"MonthlyAPI" names the monthly sandbox environment but holds sandbox\.procore\.com; use api-monthly\.procore\.com`
	SandboxAPI   = "https://sandbox.procore.com"
)
