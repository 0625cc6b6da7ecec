// Package mobile is what the app asks for.
package mobile

import (
	"context"
	"fmt"
	"net/http"
	"strconv"

	"cases.example.org/c_constchain/domain"
	"cases.example.org/c_constchain/hosts"
)

const (
	todos     = hosts.Everything + domain.V1 + "/projects/%d/todos"
	todo      = todos + "/%d"
	observe   = hosts.Everything + domain.V11 + "/observations/items"
	refresh   = hosts.Identity + "/oauth/token"
	dashboard = hosts.Pages + "/%d/project/home"
)

// Todo asks for one.
func Todo(ctx context.Context, company, project, id int64) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf(todo, project, id), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(company, 10))
	return req, nil
}

// Observe files an observation.
func Observe(ctx context.Context, project int64) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, http.MethodPost, observe+"?project_id="+strconv.FormatInt(project, 10), nil) // mpr:companyid?
}

// Refresh renews the token.
func Refresh(ctx context.Context) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, http.MethodPost, refresh, nil)
}

// Dashboard is opened in the browser.
func Dashboard(project int64) string { return fmt.Sprintf(dashboard, project) }
