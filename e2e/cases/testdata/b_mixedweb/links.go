// Package links has two servers, each used for two things.
package links

import (
	"fmt"
	"net/http"
	"strconv"
)

// Both for calls and for pages.
const procore = "https://app.procore.com" // mpr:legacyhost

// Only for pages.
const pages = "https://us02.procore.com"

// Sign-in and pages.
var account = "https://app.procore.com" // mpr:legacyhost

// Drawing is a sheet.
type Drawing struct {
	ID, Project, Company int64
	Token                string
}

// Fetch asks for it.
func (d Drawing) Fetch() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("%s/rest/v1.0/drawings/%d", procore, d.ID), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+d.Token)
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(d.Company, 10))
	return http.DefaultClient.Do(req)
}

// Page shows it.
func (d Drawing) Page() string {
	return fmt.Sprintf("%s/%d/project/drawing_areas/%d", procore, d.Project, d.ID)
}

// Log lists all of them.
func (d Drawing) Log() string {
	return pages + "/" + strconv.FormatInt(d.Project, 10) + "/project/drawing_log"
}

// SignIn starts the dance.
func SignIn(client string) string {
	return account + "/oauth/authorize?response_type=code&client_id=" + client
}

// Profile is a page.
func Profile() string { return account + "/account/profile" }
