package pairs

// The word sandbox allows the hosts of either sandbox, but not one of each.
func named(env string) (auth, api string) {
	switch env {
	case "sandbox":
		auth = "https://login-sandbox.procore.com"
		api = "https://api-monthly.procore.com" // want `^API host api-monthly\.procore\.com \(monthly sandbox\) is paired with sign-in host login-sandbox\.procore\.com`
	case "sandbox2":
		auth, api = "https://login-sandbox-monthly.procore.com", "https://sandbox.procore.com" // want `is paired with sign-in host login-sandbox-monthly\.procore\.com`
	case "sandbox3":
		auth, api = "https://login-sandbox-monthly.procore.com", "https://api-monthly.procore.com"
	}
	if env == "sandbox" {
		return "https://login-sandbox.procore.com", "https://api-monthly.procore.com" // want `is paired with sign-in host login-sandbox\.procore\.com`
	}
	return auth, api
}

// The two are of one environment by their names.
const (
	sandboxLoginURL = "https://login-sandbox.procore.com"
	sandboxAPIURL   = "https://api-monthly.procore.com" // want `is paired with sign-in host login-sandbox\.procore\.com`
)

// These are of two.
const (
	eastSandboxLogin = "https://login-sandbox.procore.com"
	westSandboxAPI   = "https://api-monthly.procore.com"
)

// And these are known to be of two.
const (
	sandboxAuth = "https://login-sandbox.procore.com"
	monthlyAPI  = "https://api-monthly.procore.com"
)

// Arrays are configurations, and so are slices in a map; a slice elsewhere is a list.
var (
	arrays = map[string][2]string{
		"sandbox": {"https://login-sandbox.procore.com", "https://api-monthly.procore.com"}, // want `is paired with sign-in host login-sandbox\.procore\.com`
		"monthly": {"https://login-sandbox-monthly.procore.com", "https://api-monthly.procore.com"},
	}
	slices = map[string][]string{
		"acme":   {"https://login.procore.com", "https://sandbox.procore.com"}, // want `is paired with sign-in host login\.procore\.com`
		"globex": {"https://login.procore.com", "https://api.procore.com"},
	}
	probed = []string{"https://login.procore.com/oauth/token", "https://sandbox.procore.com/rest/v1.0/me"}
)
