// Package envmap picks bases by environment.
package envmap

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"strings"
)

type target struct {
	auth, api, web string
}

var targets = map[string]target{
	"production": {
		auth: "https://app.procore.com", // mpr:legacyhost=login.procore.com
		api:  "https://app.procore.com", // mpr:legacyhost=api.procore.com
		web:  "https://app.procore.com",
	},
	"monthly": {
		auth: "https://login-sandbox-monthly.procore.com",
		api:  "https://api-monthly.procore.com",
		web:  "https://api-sandbox-monthly.procore.com",
	},
	"sandbox": {
		auth: "https://sandbox.procore.com", // mpr:hostmismatch=login-sandbox.procore.com
		api:  "https://sandbox.procore.com",
		web:  "https://sandbox.procore.com",
	},
}

func current() (target, error) {
	t, ok := targets[strings.ToLower(os.Getenv("APP_ENV"))]
	if !ok {
		return target{}, fmt.Errorf("unknown environment")
	}
	return t, nil
}

// TokenURL of the environment.
func TokenURL() (string, error) {
	t, err := current()
	return t.auth + "/oauth/token", err
}

// Link to a project.
func Link(company, project int) (string, error) {
	t, err := current()
	return fmt.Sprintf("%s/%d/project/home?company=%d", t.web, project, company), err
}

// Projects lists.
func Projects(ctx context.Context, companyID int) (*http.Response, error) {
	t, err := current()
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/rest/v1.0/projects?company_id=%d", t.api, companyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}
