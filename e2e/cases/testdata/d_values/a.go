// Package values builds addresses of the sign-in page.
package values

import (
	"net/http"
	"net/url"
	"strings"
)

const site = "https://app.procore.com" // mpr:legacyhost=login.procore.com

// SignIn is the page to send people to.
func SignIn(client, redirect, state string) string {
	q := url.Values{}
	q.Set("response_type", "code")
	q.Set("client_id", client)
	q.Set("redirect_uri", redirect)
	q.Set("state", state)
	return site + "/oauth/authorize?" + q.Encode()
}

// Return has the host as a parameter's value: where the browser goes afterwards.
func Return(client string) string {
	q := url.Values{
		"client_id":    {client},
		"redirect_uri": {"https://app.procore.com/webclients/host/companies/1/tools/x"},
	}
	u := url.URL{Scheme: "https", Host: "login.procore.com", Path: "/oauth/authorize", RawQuery: q.Encode()}
	return u.String()
}

// Refresh renews a token.
func Refresh(id, secret, refresh string) (*http.Response, error) {
	form := url.Values{"grant_type": {"refresh_token"}, "client_id": {id}, "client_secret": {secret}, "refresh_token": {refresh}}
	req, err := http.NewRequest(http.MethodPost, "https://us02.procore.com/oauth/token", strings.NewReader(form.Encode())) // mpr:legacyhost=login.procore.com
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req)
}

// Filters of a list in its query.
func Filters(company string, ids ...string) (*http.Response, error) {
	v := url.Values{"company_id": {company}}
	for _, id := range ids {
		v.Add("filters[id][]", id)
	}
	u, err := url.Parse("https://api.procore.com/rest/v1.0/observations/items")
	if err != nil {
		return nil, err
	}
	u.RawQuery = v.Encode()
	return http.Get(u.String()) // mpr:companyid
}
