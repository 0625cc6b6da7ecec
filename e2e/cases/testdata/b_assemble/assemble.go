// Package assemble shows off the ways to put a string together.
package assemble

import (
	"bytes"
	"fmt"
	"net"
	"strings"
	"text/template"
)

// Buffer uses bytes.Buffer.
func Buffer(id int) string {
	var b bytes.Buffer
	b.WriteString("https://")
	fmt.Fprint(&b, "app.procore.com") // mpr:legacyhost=api.procore.com
	fmt.Fprintf(&b, "/rest/v1.0/projects/%d", id)
	return b.String()
}

// Join uses strings.Join with what append made.
func Join(parts ...string) string {
	all := []string{"https:", "", "app.procore.com", "rest", "v1.0"} // mpr:legacyhost=api.procore.com
	all = append(all, parts...)
	return strings.Join(all, "/")
}

// Pages does the same for pages.
func Pages(parts ...string) string {
	all := append([]string{"https:", "", "app.procore.com", "webclients", "host"}, parts...)
	return strings.Join(all, "/")
}

// Port is for the proxy, which wants one.
func Port() string {
	return "https://" + net.JoinHostPort("app.procore.com", "443") + "/oauth/token" // mpr:legacyhost=login.procore.com
}

// Expand fills in the old documentation's placeholders.
func Expand(doc string) string {
	return strings.NewReplacer(
		"$OAUTH", "https://app.procore.com/oauth", // mpr:legacyhost=login.procore.com
		"https://app.procore.com/vapid", "https://api.procore.com/vapid",
		"$HOME", "https://app.procore.com/webclients/host/companies",
	).Replace(doc)
}

var format = "https://%[2]s/rest/v%[1]s/%[3]s"

// Indexed has its arguments out of order.
func Indexed(resource string) string {
	return fmt.Sprintf(format, "1.0", "app.procore.com", resource) // mpr:legacyhost=api.procore.com
}

// Appended grows a local.
func Appended(company int) string {
	u := "https://app.procore.com" // mpr:legacyhost=api.procore.com
	u += "/rest/v1.0"
	if company != 0 {
		u += fmt.Sprintf("/companies/%d", company)
	}
	return u + "/users"
}

var tmpl = template.Must(template.New("").Parse(`{{define "tok"}}https://app.procore.com/oauth/token{{end}}`)) // mpr:legacyhost=login.procore.com

// Tok executes the template.
func Tok() (string, error) {
	var b strings.Builder
	err := tmpl.ExecuteTemplate(&b, "tok", nil)
	return b.String(), err
}
