// Package bridge carries inspections to the insurer.
package bridge

import (
	"net/http"
	"net/url"
)

const origin = "https://app.procore.com" // mpr:legacyhost=stay

func tokenURL() string { return origin + "/oauth/token" }

func inspectionsURL(project string) string {
	return origin + "/rest/v1.0/projects/" + project + "/checklist/lists"
}

// Token trades a refresh token.
func Token(refresh string) (*http.Response, error) {
	return http.PostForm(tokenURL(), url.Values{"grant_type": {"refresh_token"}, "refresh_token": {refresh}})
}

// Inspections of a project.
func Inspections(token, companyID, project string) (*http.Response, error) {
	req, err := http.NewRequest("GET", inspectionsURL(project), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
