// Package joined puts addresses together in the ways that Go offers.
package joined

import (
	"bytes"
	"fmt"
	"net/url"
	"path"
	"strings"
)

const (
	site  = "https://app.procore.com" // want `OAuth base .* use login\.procore\.com`
	oauth = site + "/oauth"
	token = oauth + "/token"
)

// A chain of constants, the last one used as a format.
const company = "https://app.procore.com/rest/v1.0/companies/%d" // want `API URL .* use api\.procore\.com`

const format = "https://%s/oauth/%s"

func constants() []string { return []string{token, company} }

func plus(p string) string {
	u := "https://app.procore.com" // want `use api\.procore\.com`
	u += "/rest/v1.0"
	return u + "/" + p
}

func sprintf(id int) []string {
	return []string{
		fmt.Sprintf(company, id),
		fmt.Sprintf(format, "app.procore.com", "token"),                           // want `OAuth (host|base) .* use login\.procore\.com`
		fmt.Sprintf("%[2]s/rest/v1.0/%[1]s", "me", "https://app.procore.com"),     // want `use api\.procore\.com`
		fmt.Sprint("https://app.procore.com", "/oauth/token"),                     // want `use login\.procore\.com`
		strings.Join([]string{"https://app.procore.com", "oauth/token"}, "/"),     // want `use login\.procore\.com`
		strings.Replace("https://HOST/oauth/token", "HOST", "app.procore.com", 1), // want `use login\.procore\.com`
		string(fmt.Appendf(nil, "https://%s/rest/v1.0/me", "app.procore.com")),    // want `use api\.procore\.com`
	}
}

func builders() (string, string) {
	var b strings.Builder
	b.WriteString("https://app.procore.com") // want `use api\.procore\.com`
	b.WriteString("/rest/v1.0/me")
	var c bytes.Buffer
	fmt.Fprintf(&c, "https://%s", "app.procore.com") // want `use login\.procore\.com`
	c.WriteString("/oauth/token")
	return b.String(), c.String()
}

func urls(id string) []string {
	u := url.URL{Scheme: "https", Host: "app.procore.com", Path: "/oauth/token"} // want `OAuth (host|base) .* use login\.procore\.com`
	v := &url.URL{Scheme: "https"}
	v.Host = "app.procore.com" // want `use api\.procore\.com`
	v.Path = path.Join("/rest", "v1.0", "projects", id)
	base, _ := url.Parse("https://app.procore.com") // want `use api\.procore\.com`
	ref := base.ResolveReference(&url.URL{Path: "/rest/v1.0/me"})
	other, _ := url.Parse("https://app.procore.com/") // want `use login\.procore\.com`
	rel, _ := other.Parse("oauth/token")
	joined, _ := url.JoinPath("https://app.procore.com", "rest", "v1.0", "me") // want `use api\.procore\.com`
	third, _ := url.Parse("https://app.procore.com")                           // want `use login\.procore\.com`
	return []string{u.String(), v.String(), ref.String(), rel.String(), joined, third.JoinPath("oauth", "token").String()}
}
