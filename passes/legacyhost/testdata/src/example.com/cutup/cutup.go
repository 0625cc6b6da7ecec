// Package cutup has hosts that stand in no literal as a whole: the first piece is
// reported, and a fix changes the piece that differs if it goes nowhere else.
package cutup

import "fmt"

const domain = "procore.com"

var token = "https://" + "app" + "." + domain + "/oauth/token" // want `^OAuth .* uses app\.procore\.com; use login\.procore\.com`

func rest(app string) string {
	if app == "" {
		app = "app" // want `use api\.procore\.com`
	}
	return fmt.Sprintf("https://%s.%s/rest/v1.0/me", app, domain)
}

func page() string { return "https://app" + "." + domain + "/12/company/home" }
