// Package catalogue lists every environment, each consistent with its own name.
package catalogue

type Environment struct{ Name, Login, API string }

var all = []Environment{
	{"production", "https://login.procore.com", "https://api.procore.com"},
	{"monthly", "https://login-sandbox-monthly.procore.com", "https://api-monthly.procore.com"},
	{"sandbox", "https://login-sandbox.procore.com", "https://sandbox.procore.com"},
	{"federal", "https://login.procoregov.com", "https://api.procoregov.com"},
}

const (
	ProductionLogin = "https://login.procore.com"
	ProductionAPI   = "https://api.procore.com"
	MonthlyLogin    = "https://login-sandbox-monthly.procore.com"
	MonthlyAPI      = "https://api-monthly.procore.com"
)

func nested() map[string]map[string]string {
	return map[string]map[string]string{
		"monthly": {"login": "https://login-sandbox-monthly.procore.com", "api": "https://api-monthly.procore.com"},
		"dev":     {"login": "https://login-sandbox.procore.com", "api": "https://sandbox.procore.com"},
	}
}

func pick(env string) (login, api string) {
	login, api = "https://login.procore.com", "https://api.procore.com"
	switch env {
	case "monthly":
		login, api = "https://login-sandbox-monthly.procore.com", "https://api-monthly.procore.com"
	case "federal":
		login = "https://login.procoregov.com"
		api = "https://api.procoregov.com"
	}
	return login, api
}
