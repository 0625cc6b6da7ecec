// Package pieces has hosts that are put together, and hosts with escapes.
package pieces

const (
	commercial = "procore.com"
	monthly    = "sandbox-monthly"
)

func get(string) {}

func calls(port string) {
	get("https://" + "login" + "." + commercial + "/rest/v1.0/me") // want `use api\.procore\.com`
	get("https://\u006cogin.procore.com:443/rest/v1.0/me")         // want `use api\.procore\.com`
	get("https://login.procore.com\x3a443/rest/v1.0/me")           // want `use api\.procore\.com`
	get("https://sandbox" + ".procore.com/oauth/token")            // want `use login-sandbox\.procore\.com`
	get("\x68ttp://api.procore.com/rest/v1.0/me")                  // want `called over http`
	get("http" + "://login." + commercial + "/rest/v1.0/me")       // want `called over http` `use api\.procore\.com`
}

// The piece that would change holds a host by itself.
func whole() {
	get("https://api-" + "sandbox.procore.com/oauth/token") // want `no Procore environment has the host`
}

// Both of the words' own.
func words() {
	get("https://login-" + monthly + ".procore.com/rest/v1.0/me") // want `use api-monthly\.procore\.com`
}
