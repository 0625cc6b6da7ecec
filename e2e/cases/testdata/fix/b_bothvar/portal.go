// Package portal is the supplier portal's side of Procore.
package portal

import (
	"fmt"
	"net/http"
	"net/url"
)

// base is changed by nobody since the tests have a server of their own.
var base = "https://app.procore.com:443" // mpr:legacyhost=fix

var site = must(url.Parse("https://app.procore.com")) // mpr:legacyhost=stay

func must(u *url.URL, err error) *url.URL {
	if err != nil {
		panic(err)
	}
	return u
}

// Login is where a supplier signs in.
func Login(client string) string {
	return fmt.Sprintf("%s/oauth/authorize?client_id=%s&response_type=code", base, client)
}

// Token trades a code.
func Token(form url.Values) (*http.Response, error) {
	return http.PostForm(site.JoinPath("oauth", "token").String(), form)
}

// Orders of a supplier.
func Orders(token, companyID, supplier string) (*http.Response, error) {
	req, err := http.NewRequest("GET", base+"/rest/v1.0/work_order_contracts?vendor="+supplier+"&company_id="+companyID, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

// Confirm an order.
func Confirm(token, companyID, order string) (*http.Response, error) {
	u := site.JoinPath("rest/v1.0/work_order_contracts", order, "confirm")
	u.RawQuery = url.Values{"company_id": {companyID}}.Encode()
	req, err := http.NewRequest("POST", u.String(), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
