// Package single has bases that are declared by themselves.
package single

import (
	"fmt"
	"net/url"
)

// procoreBase is where everything is.
const procoreBase = "https://app.procore.com" // want `^base on app\.procore\.com is used for OAuth and the API; split it`

const (
	tokenPath = "/oauth/token"
	projects  = procoreBase + "/rest/v1.0" + "/projects"
)

func token() string { return procoreBase + tokenPath }

func authorize(id, state string) (string, error) {
	u := fmt.Sprintf("%s/oauth/authorize?client_id=%s&state=%[3]v", procoreBase, id, state)
	if u == "" {
		return "", fmt.Errorf("GET %s/oauth/authorize: empty", procoreBase)
	}
	return u, nil
}

func revoke() (string, error) { return url.JoinPath(procoreBase, "oauth", "revoke") }

func project(id int) string {
	return fmt.Sprintf("%[2]s/%[1]d", id, (procoreBase)+"/rest/v1.0/projects")
}

var server string = `https://app.procore.com:443/` // want `split it`

func me() string     { return server + "vapid/me" }
func tokens() string { return (server + "oauth") + "/" + "token" }
