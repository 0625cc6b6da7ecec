// Package pieces has hosts that are put together, of which a piece can be changed.
package pieces

import "fmt"

const domain = "procore.com"

func get(string) {}

func direct() {
	get("https://" + "app" + "." + domain + "/oauth/token")         // want `use login\.procore\.com`
	get("https://app." + domain + "/rest/v1.0/me")                  // want `use api\.procore\.com`
	get("https://user@APP" + ".procore.com:443/rest/v1.0/me")       // want `use api\.procore\.com`
	get(fmt.Sprintf("https://%s.procore.com/rest/v1.0/me", "app"))  // want `use api\.procore\.com`
	get(fmt.Sprintf("https://app.%[1]s/rest/v%[2]d/me", domain, 1)) // want `use api\.procore\.com`
	get("https://\x61pp" + "." + domain + "/oauth/token")           // want `use login\.procore\.com`
	get("https://us02" + "." + domain + "/oauth/token")             // want `use login\.procore\.com`
}

// One name for the piece, and all of its uses need the same.
const sub = "app" // want `use api\.procore\.com`

func projects() { get("https://" + sub + "." + domain + "/rest/v1.0/projects") }

var prefix = sub + "."

func companies() { get("https://" + prefix + domain + "/rest/v1.0/companies") }

// It goes to both.
const either = "app" // want `split it`

func token() { get("https://" + either + "." + domain + "/oauth/token") }
func me()    { get("https://" + either + "." + domain + "/rest/v1.0/me") }

// It goes elsewhere too.
const spread = "app" // want `use api\.procore\.com`

func trades() string {
	get("https://" + spread + "." + domain + "/rest/v1.0/trades")
	return spread
}

// Others may use it.
const Public = "app" // want `use api\.procore\.com`

func rfis() { get("https://" + Public + "." + domain + "/rest/v1.0/rfis") }

// It may be another, and so may what follows.
var changed = "app" // want `use api\.procore\.com`

func change(s string) {
	get("https://" + changed + "." + domain + "/rest/v1.0/users")
	changed = s
}

func where(host string) {
	if host == "" {
		host = domain
	}
	get("https://app." + host + "/rest/v1.0/users") // want `use api\.procore\.com`
}

// The label is in pieces itself.
func torn() { get("https://a" + "pp.procore.com/rest/v1.0/me") } // want `use api\.procore\.com`

// The next constant has the same value.
const (
	copied = "app" // want `use api\.procore\.com`
	copy2
)

func copies() string {
	get("https://" + copied + "." + domain + "/rest/v1.0/copies")
	return copy2
}
