// Package timesheets reads approved hours.
package timesheets

import (
	"fmt"
	"net/http"
	"net/url"
)

// procore is where everything is.
const procore = "https://app.procore.com" // mpr:legacyhost=fix

// Client of one company.
type Client struct {
	id, secret string
	companyID  string
}

// Authorize is where a person is sent.
func (c *Client) Authorize(redirect string) string {
	return procore + "/oauth/authorize?response_type=code&client_id=" + c.id + "&redirect_uri=" + url.QueryEscape(redirect)
}

// Token trades a code.
func (c *Client) Token(code string) (*http.Response, error) {
	return http.PostForm(procore+"/oauth/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}, "client_secret": {c.secret}})
}

// Hours of a day.
func (c *Client) Hours(token, day string) (*http.Response, error) {
	u := fmt.Sprintf("%s/rest/v1.0/companies/%s/timecard_entries?start_date=%s", procore, c.companyID, day)
	req, err := http.NewRequest(http.MethodGet, u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
