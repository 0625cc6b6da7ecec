// Package vendors looks after the company directory's vendors.
package vendors

import (
	"encoding/json"
	"fmt"
	"net/http"
)

const vendorsURL = "https://api.procore.com/rest/v1.0/vendors"

// Vendor of a company.
type Vendor struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// Exists tells whether a vendor is in the directory; a doubt counts as yes.
func Exists(token string, companyID int, vendor int64) bool {
	u := fmt.Sprintf("%s/%d?company_id=%d", vendorsURL, vendor, companyID)
	if req, err := http.NewRequest(http.MethodHead, u, nil); err == nil { // mpr:companyid=fix
		req.Header.Set("Authorization", "Bearer "+token)
		if resp, err := http.DefaultClient.Do(req); err == nil {
			resp.Body.Close()
			return resp.StatusCode != http.StatusNotFound
		}
	}
	return true
}

// Find returns the vendors whose names hold a word.
func Find(token string, companyID int, word string) (found []Vendor, err error) {
	u := fmt.Sprintf("%s?company_id=%d&filters[search]=%s", vendorsURL, companyID, word)
	if req, err := http.NewRequest(http.MethodGet, u, nil); err != nil { // mpr:companyid=fix
		return nil, err
	} else {
		req.Header.Set("Authorization", "Bearer "+token)
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		return found, json.NewDecoder(resp.Body).Decode(&found)
	}
}

// Deactivate hides a vendor. A vendor that is gone already is no error.
func Deactivate(token string, companyID int, vendor int64) error {
	u := fmt.Sprintf("%s/%d?company_id=%d", vendorsURL, vendor, companyID)
	req, err := http.NewRequest(http.MethodDelete, u, nil) // mpr:companyid=fix
	if err == nil {
		req.Header.Set("Authorization", "Bearer "+token)
		var resp *http.Response
		if resp, err = http.DefaultClient.Do(req); err == nil {
			resp.Body.Close()
			if resp.StatusCode >= 400 && resp.StatusCode != http.StatusNotFound {
				err = fmt.Errorf("vendor %d: %s", vendor, resp.Status)
			}
		}
	}
	return err
}
