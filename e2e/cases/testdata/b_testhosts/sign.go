// Package sign knows the consent page.
package sign

import "net/url"

// In returns the consent page of a client.
func In(client string) string {
	return "https://login.procore.com/oauth/authorize?client_id=" + url.QueryEscape(client)
}

// Host cuts the host out.
func Host(s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return ""
	}
	return u.Host
}
