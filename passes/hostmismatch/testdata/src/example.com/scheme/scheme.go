// Package scheme calls Procore over http. The position is the scheme's literal.
package scheme

import "fmt"

const me = "http://api.procore.com/rest/v1.0/me" // want `^api\.procore\.com is called over http; use https \(MPR\)$`

const token = "HTTP://login.procore.com/oauth/token" // want `is called over http`

const base = "http://sandbox.procore.com" // want `sandbox\.procore\.com is called over http`

// Beside another finding on the same literal.
const both = "http://login.procore.com/rest/v1.0/me" // want `is called over http` `use api\.procore\.com`

const legacy = "http://app.procore.com/oauth/token" // want `^app\.procore\.com is called over http`

// Port 80 goes as well. Another port is for a person.
const plain = "http://api.procore.com:80/rest/v1.0/me" // want `is called over http`

const proxied = "http://api.procore.com:8080/rest/v1.0/me" // want `is called over http`

// In another literal than the host's.
func put(host string) string {
	if host == "" {
		host = "api.procore.com"
	}
	return fmt.Sprintf("http://%s/rest/v1.0/me", host) // want `^api\.procore\.com is called over http`
}

// Links and hosts that are not Procore's are left alone.
var others = []string{
	"http://app.procore.com/12/company/home",
	"http://sandbox.procore.com/webclients/host/companies/1",
	"http://support.procore.com/",
	"http://localhost/rest/v1.0/me",
}
