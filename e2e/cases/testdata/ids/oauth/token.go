// Package oauth decodes the token, which has no resource ids but small numbers.
package oauth

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

type token struct {
	Access    string `json:"access_token"`
	ExpiresIn int32  `json:"expires_in"`
	CreatedAt int32  `json:"created_at"`
}

func Companies(hc *http.Client, id, secret, company string) (*http.Response, error) {
	resp, err := hc.PostForm("https://login.procore.com/oauth/token", url.Values{
		"grant_type": {"client_credentials"}, "client_id": {id}, "client_secret": {secret},
	})
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var t token
	if err := json.NewDecoder(resp.Body).Decode(&t); err != nil {
		return nil, err
	}
	if int32(time.Now().Unix()) > t.CreatedAt+t.ExpiresIn {
		return nil, fmt.Errorf("token has expired")
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/companies", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+t.Access)
	req.Header.Set("Procore-Company-Id", company)
	return hc.Do(req)
}
