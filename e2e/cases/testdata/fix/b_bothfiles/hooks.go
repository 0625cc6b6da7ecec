package hub

import (
	"fmt"
	"net/http"
)

// Hooks of a company.
func Hooks(token, companyID string) (*http.Response, error) {
	req, err := http.NewRequest("GET", baseURL+"/rest/v1.0/webhooks/hooks?company_id="+companyID, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

// Deliveries of a hook. An operator may have moved the base.
func Deliveries(token, companyID string, hook int) (*http.Response, error) {
	u := fmt.Sprintf("%s/rest/v1.0/webhooks/hooks/%d/deliveries?company_id=%s", webhooks, hook, companyID)
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

// Move points the hub elsewhere.
func Move(to string) { webhooks = to }
