package joins

import "example.com/joins/hosts"

const (
	prodAPIURL = "https://api-monthly.procore.com" // want `^"prodAPIURL" names the production environment but holds api-monthly\.procore\.com; use api\.procore\.com`
	projects   = prodAPIURL + "/rest/v1.0/projects"
)

// What is wrong with one of them is said where it is declared.
var (
	named     = Config{Auth: loginProduction, API: prodAPIURL}
	throughIt = Config{Auth: loginProduction, API: projects}
	elsewhere = Config{Auth: hosts.MonthlyLogin, API: hosts.MonthlyAPI}
	// Both are right, apart.
	apart = Config{Auth: hosts.MonthlyLogin, API: hosts.SandboxAPI} // want `^API host sandbox\.procore\.com \(development sandbox\) is paired with sign-in host login-sandbox-monthly\.procore\.com`
)
