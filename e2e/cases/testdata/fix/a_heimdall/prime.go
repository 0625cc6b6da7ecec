// Package prime reads prime contracts.
package prime

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/gojek/heimdall/v7/httpclient"
)

var client = httpclient.NewClient(httpclient.WithHTTPTimeout(15 * time.Second))

var jsonOnly = http.Header{"Accept": {"application/json"}}

func body(resp *http.Response, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// Contracts of a project.
func Contracts(token string, companyID, project int) ([]byte, error) {
	h := http.Header{}
	h.Set("Authorization", "Bearer "+token)
	return body(client.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/prime_contract?project_id=%d&company_id=%d", project, companyID), h)) // mpr:companyid=fix
}

// Items of a contract, which anybody may see who has the link.
func Items(companyID string, contract int) ([]byte, error) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%s/prime_contracts/%d/line_items", companyID, contract)
	return body(client.Get(u, nil)) // mpr:companyid=fix
}

// Markups share a header with every other call.
func Markups(companyID string, contract int) ([]byte, error) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%s/prime_contracts/%d/markups", companyID, contract)
	return body(client.Get(u, jsonOnly)) // mpr:companyid=stay
}

// Sign writes the date of the signature.
func Sign(token, companyID string, contract int, day time.Time) error {
	b := strings.NewReader(`{"prime_contract":{"signed":"` + day.Format(time.DateOnly) + `"}}`)
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%s/prime_contracts/%d", companyID, contract)
	_, err := body(client.Patch(u, b, http.Header{ // mpr:companyid=fix
		"Authorization": {"Bearer " + token},
		"Content-Type":  {"application/json"},
	}))
	return err
}

// Void takes it back.
func Void(token, companyID string, contract int) error {
	req, err := http.NewRequest(http.MethodDelete, fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%s/prime_contracts/%d", companyID, contract), nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	req.Header = jsonOnly.Clone()
	req.Header.Set("Authorization", "Bearer "+token)
	_, err = body(client.Do(req))
	return err
}
